<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
 <context>
  <name />
  <message numerus="yes">
   <source>%n booked, {hours}, not deducted until done.</source>
   <translation>
    <numerusform>%n booked, {hours}, not deducted until it is done.</numerusform>
    <numerusform>%n booked, {hours}, not deducted until they are done.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Enter says that it was done as booked. Each answer can be undone.</source>
   <translation>
    <numerusform>%n booking has passed. Enter says that it was done as booked. Each answer can be undone.</numerusform>
    <numerusform>%n bookings have passed. Enter says that it was done as booked. Each answer can be undone.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Go through them.</source>
   <translation>
    <numerusform>%n booking has passed. Go through it.</numerusform>
    <numerusform>%n bookings have passed. Go through them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapter(s) with these words.</source>
   <translation>
    <numerusform>One chapter has these words.</numerusform>
    <numerusform>%n chapters have these words.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation>
    <numerusform>%n companion</numerusform>
    <numerusform>%n companions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) could not be written anew.</source>
   <translation>
    <numerusform>%n copy could not be written anew.</numerusform>
    <numerusform>%n copies could not be written anew.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) open with an earlier passphrase.</source>
   <translation>
    <numerusform>%n copy opens with an earlier passphrase.</numerusform>
    <numerusform>%n copies open with an earlier passphrase.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left.</source>
   <translation>
    <numerusform>%n day left.</numerusform>
    <numerusform>%n days left.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s), {live} in force today.</source>
   <translation>
    <numerusform>%n decision, {live} in force today.</numerusform>
    <numerusform>%n decisions, {live} in force today.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s)</source>
   <translation>
    <numerusform>%n expense</numerusform>
    <numerusform>%n expenses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s) on this outing. Change them on the page Expenses.</source>
   <translation>
    <numerusform>%n expense on this outing. Change it on the page Expenses.</numerusform>
    <numerusform>%n expenses on this outing. Change them on the page Expenses.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n hour</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n krona (kronor)</source>
   <translation>
    <numerusform>%n krona</numerusform>
    <numerusform>%n kronor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) do(es) not agree.</source>
   <translation>
    <numerusform>%n line does not agree.</numerusform>
    <numerusform>%n lines do not agree.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) left. What you answer is kept for you alone.</source>
   <translation>
    <numerusform>%n line left. What you answer is kept for you alone.</numerusform>
    <numerusform>%n lines left. What you answer is kept for you alone.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) not answered.</source>
   <translation>
    <numerusform>%n line not answered.</numerusform>
    <numerusform>%n lines not answered.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more outing(s): {days}.</source>
   <translation>
    <numerusform>%n more outing: {days}.</numerusform>
    <numerusform>%n more outings: {days}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new receipt(s).</source>
   <translation>
    <numerusform>%n new receipt.</numerusform>
    <numerusform>%n new receipts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of these were read from the history in the book.</source>
   <translation>
    <numerusform>%n of these was read from the history in the book.</numerusform>
    <numerusform>%n of these were read from the history in the book.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older cop(ies) can be read without a passphrase.</source>
   <translation>
    <numerusform>%n older copy can be read without a passphrase.</numerusform>
    <numerusform>%n older copies can be read without a passphrase.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other book(s) used lately. A book opens in a window of its own.</source>
   <translation>
    <numerusform>%n other book used lately. A book opens in a window of its own.</numerusform>
    <numerusform>%n other books used lately. A book opens in a window of its own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s) together</source>
   <translation>
    <numerusform>%n other</numerusform>
    <numerusform>%n others together</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s)</source>
   <translation>
    <numerusform>%n outing</numerusform>
    <numerusform>%n outings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) booked for tomorrow, at {time}.</source>
   <translation>
    <numerusform>An outing is booked for tomorrow at {time}.</numerusform>
    <numerusform>%n outings are booked for tomorrow, the first at {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) chosen.</source>
   <translation>
    <numerusform>%n outing chosen.</numerusform>
    <numerusform>%n outings chosen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) did not happen, {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n outing did not happen, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n outings did not happen, {whole} in all. Most: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked.</source>
   <translation>
    <numerusform>%n outing is booked.</numerusform>
    <numerusform>%n outings are booked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked. The next one: {outing}</source>
   <translation>
    <numerusform>%n outing is booked. It is: {outing}</numerusform>
    <numerusform>%n outings are booked. The first one: {outing}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) of {hours} is (are) booked.</source>
   <translation>
    <numerusform>One outing of {hours} is booked.</numerusform>
    <numerusform>%n outings of {hours} are booked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) removed. Ctrl+Z brings them back.</source>
   <translation>
    <numerusform>%n outing removed. Ctrl+Z brings it back.</numerusform>
    <numerusform>%n outings removed. Ctrl+Z brings them back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) still booked, not counted.</source>
   <translation>
    <numerusform>One outing is still booked and does not count.</numerusform>
    <numerusform>%n outings are still booked and do not count.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) this year</source>
   <translation>
    <numerusform>%n outing this year</numerusform>
    <numerusform>%n outings this year</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) will be changed, as one step.</source>
   <translation>
    <numerusform>%n outing will be changed, as one step.</numerusform>
    <numerusform>%n outings will be changed, as one step.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s), {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n outing, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n outings, {whole} in all. Most: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s): {list}.</source>
   <translation>
    <numerusform>%n outing: {list}.</numerusform>
    <numerusform>%n outings: {list}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person (people) with decisions</source>
   <translation>
    <numerusform>%n person with decisions</numerusform>
    <numerusform>%n people with decisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n persons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s) and report(s) in {folder}</source>
   <translation>
    <numerusform>%n picture or report in {folder}</numerusform>
    <numerusform>%n pictures and reports in {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places in the file could not be read. There may have been more.</source>
   <translation>
    <numerusform>%n place in the file could not be read. There may have been more.</numerusform>
    <numerusform>%n places in the file could not be read. There may have been more.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n provider(s)</source>
   <translation>
    <numerusform>%n provider</numerusform>
    <numerusform>%n providers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) here now.</source>
   <translation>
    <numerusform>%n receipt here now.</numerusform>
    <numerusform>%n receipts here now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) in {path}. Enter writes one up.</source>
   <translation>
    <numerusform>%n receipt in {path}. Enter writes it up.</numerusform>
    <numerusform>%n receipts in {path}. Enter writes one up.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) is (are) missing.</source>
   <translation>
    <numerusform>One receipt is missing.</numerusform>
    <numerusform>%n receipts are missing.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) wait(s) to be paired. F5 shows them.</source>
   <translation>
    <numerusform>%n receipt waits to be paired. F5 shows it.</numerusform>
    <numerusform>%n receipts wait to be paired. F5 shows them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set(s) of rules, {own} of them my own.</source>
   <translation>
    <numerusform>%n set of rules, {own} of them my own.</numerusform>
    <numerusform>%n sets of rules, {own} of them my own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n template(s). Enter writes one up, Delete removes it.</source>
   <translation>
    <numerusform>%n template. Enter writes it up, Delete removes it.</numerusform>
    <numerusform>%n templates. Enter writes one up, Delete removes it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) in the bin. Enter puts one back.</source>
   <translation>
    <numerusform>%n thing in the bin. Enter puts it back.</numerusform>
    <numerusform>%n things in the bin. Enter puts one back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to look at: {field}. {problem}</source>
   <translation>
    <numerusform>1 thing to look at: {field}. {problem}</numerusform>
    <numerusform>%n things to look at. First {field}: {problem}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A fixed sum of {monthly} a month: {amount} for %n month(s) so far.</source>
   <translation>
    <numerusform>A fixed sum of {monthly} a month: {amount} for %n month so far.</numerusform>
    <numerusform>A fixed sum of {monthly} a month: {amount} for %n months so far.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>After %n minute(s) of rest</source>
   <translation>
    <numerusform>After %n minute of rest</numerusform>
    <numerusform>After %n minutes of rest</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>And %n more.</source>
   <translation>
    <numerusform>And one more.</numerusform>
    <numerusform>And %n more.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of %n line(s) you are not sure.</source>
   <translation>
    <numerusform>Of %n line you are not sure.</numerusform>
    <numerusform>Of %n lines you are not sure.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paired. %n left.</source>
   <translation>
    <numerusform>Paired. %n left.</numerusform>
    <numerusform>Paired. %n left.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n cop(ies)?</source>
   <translation>
    <numerusform>Remove %n copy?</numerusform>
    <numerusform>Remove %n copies?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n expense(s).</source>
   <translation>
    <numerusform>Saved: %n expense.</numerusform>
    <numerusform>Saved: %n expenses.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) changed. Ctrl+Z takes it back.</source>
   <translation>
    <numerusform>Saved: %n outing changed. Ctrl+Z takes it back.</numerusform>
    <numerusform>Saved: %n outings changed. Ctrl+Z takes it back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) from {day}. Ctrl+Z takes them away.</source>
   <translation>
    <numerusform>Saved: %n outing from {day}. Ctrl+Z takes it away.</numerusform>
    <numerusform>Saved: %n outings from {day}. Ctrl+Z takes them away.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: {what}, {day}, {hours}, and %n more day(s).</source>
   <translation>
    <numerusform>Saved: {what}, {day}, {hours}, and %n more day.</numerusform>
    <numerusform>Saved: {what}, {day}, {hours}, and %n more days.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>That is enough for %n outing(s) of {length}.</source>
   <translation>
    <numerusform>That is enough for one outing of {length}.</numerusform>
    <numerusform>That is enough for %n outings of {length}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The safety copies &amp;too (%n)</source>
   <translation>
    <numerusform>The safety copy &amp;too (%n)</numerusform>
    <numerusform>The safety copies &amp;too (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and one more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{hours}, %n outing(s)</source>
   <translation>
    <numerusform>{hours}, %n outing</numerusform>
    <numerusform>{hours}, %n outings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{month}: %n time(s) out, {hours}.</source>
   <translation>
    <numerusform>{month}: %n time out, {hours}.</numerusform>
    <numerusform>{month}: %n times out, {hours}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n decision(s) follow(s) it.</source>
   <translation>
    <numerusform>{name} stays: %n decision follows it.</numerusform>
    <numerusform>{name} stays: %n decisions follow it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n entry (entries) in the book is (are) about them.</source>
   <translation>
    <numerusform>{name} stays: %n entry in the book is about them.</numerusform>
    <numerusform>{name} stays: %n entries in the book are about them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: named in %n place(s) of the book.</source>
   <translation>
    <numerusform>{name} stays: named in %n place of the book.</numerusform>
    <numerusform>{name} stays: named in %n places of the book.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: on %n outing(s).</source>
   <translation>
    <numerusform>{name} stays: on %n outing.</numerusform>
    <numerusform>{name} stays: on %n outings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} was out {hours} with %n person (people) {when}.</source>
   <translation>
    <numerusform>{name} was out {hours} with %n person {when}.</numerusform>
    <numerusform>{name} was out {hours} with %n people {when}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{outing}. Saved %n time(s), the latest first.</source>
   <translation>
    <numerusform>{outing}. Saved %n time, the latest first.</numerusform>
    <numerusform>{outing}. Saved %n times, the latest first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{state}: {what}, {day}. %n left.</source>
   <translation>
    <numerusform>{state}: {what}, {day}. %n left.</numerusform>
    <numerusform>{state}: {what}, {day}. %n left.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title}: %n outing(s) done, {hours}.</source>
   <translation>
    <numerusform>{title}: %n outing done, {hours}.</numerusform>
    <numerusform>{title}: %n outings done, {hours}.</numerusform>
   </translation>
  </message>
 </context>
</TS>