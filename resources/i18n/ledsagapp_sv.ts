<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="sv">
 <context>
  <name />
  <message>
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s), {live} in force today.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s) on this outing. Change them on the page Expenses.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n krona (kronor)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) of {hours} is (are) booked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) this year</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person (people) with decisions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n provider(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) is (are) missing.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to look at: {field}. {problem}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;About Ledsagapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Amount in kronor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Book an outing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Companion's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy how it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Employment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Expense statement…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export the book as a ledger…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;First steps…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hours a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hours in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Hours used so far in the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;How did it turn out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;How it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import a ledger…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kronor a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kronor in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Kronor used so far in the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Months in a frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;More…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Name of the one who has the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New outing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Note (only for you, not printed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Time report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What did you do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What was it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who writes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A &amp;part of a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A begun month counts by days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A begun month counts in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A checked copy lies in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of that name is there already, and is not written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A frame is at least one month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A late cancellation counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A late cancellation does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A limit for each activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A receipt is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sum for each hour done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sum for the whole decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Ledsagapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a &amp;receipt…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a receipt…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this {amount} is left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this {hours} and {kronor} are left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>And %n more.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Another decision already holds on some of these days. End that one first, or say under More that this one stands beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another decision of the same kind already holds on {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another outing already has this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program has changed the file of the book. Close the window and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program has exchanged {path}. Open the book again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applied for, a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As needed, no number set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most &amp;a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B&amp;ack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin an empty book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black on yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Book an outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Booked ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Booked: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookings are not deducted until they are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Books (*.ledsagapp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Books (*.ledsagapp);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both may be left empty. More can be added under Contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled by the provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carried on from before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed from a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed from a date…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a report, read it through, and make a PDF to hand over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coffee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Com&amp;panion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Companions, providers, and those who have decisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts on the d&amp;ecision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not happen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each activity is paid up to {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each begun half hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each begun hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each begun quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each hour done gives {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each month's share can be saved for some months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each month's share can be saved for some months; the oldest is used first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Employed by the municipality (PAN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Employed by the provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every outing is a row. Enter changes it, Delete removes it, Ctrl+Z brings it back. The sentence at the top always says which outings are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expenses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired unused: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the book as a ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish and sa&amp;ve my answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First say whose decision it is, under Contacts or with the first steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First steps – question {number} of {count}: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example 10 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example 15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example 3 h 30. Leave empty to count from start to end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example LSS or SoL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example illness, weather, no companion, färdtjänst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the one who mends the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frames by the calendar year can be 1, 2, 3, 4, 6 or 12 months, not {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freely over the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freely over three months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {first} to {last}. {monthly} a month, {total} together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {first} to {last}: {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals, one a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted later in the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have you used anything of this frame already?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help for this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours in the frame: {used} used and {booked} booked of {granted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours in the frame: {used} used of {granted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours that are not used in their month are not carried on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours you do not use in one month you may use in the months after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How &amp;may it be used?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How did it turn out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How may the hours be used?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was this &amp;reckoned?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was this reckoned?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was this reckoned? Expenses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How was this reckoned? Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I don't know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is freely over three months you may use {amount} in any month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported: {added} new, {changed} changed, {same} already there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Stockholm up to 300 kronor a month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there a decision on the companion's expenses?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended the ne&amp;xt day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may be spread freely over the frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It pays for the companion's ticket or coffee. It is a decision of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kronor an &amp;activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kronor an h&amp;our done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kronor in the frame: {used} used of {granted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L&amp;ess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La&amp;te cancellation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Law, as printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty if it holds until further notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it empty if you do not know, or write up the outings later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledsagapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledsagapp {version}. Free software under the MIT licence. Everything stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledsagarservice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledsagning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left in the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left in the frame: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left of the frame so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists and objects lie too deep within each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be used now: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mo&amp;re…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month by month only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than granted so far: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;ext</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;companion…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;decision…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;expense…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New p&amp;rovider…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No companions yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision is in force today. The latest one ended on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision on expenses is in force. Receipts can be kept all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision on expenses. Receipts can be kept all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision was in force for these entries:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision was in force that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision was in force that day. The outing is kept, but does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decisions yet. Write down the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No expenses yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outings match the selection ({filter}). There are {all}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outings yet. Write up the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No providers yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No receipt yet. You can add it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is in the book yet. Begin with the decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None, only what is chosen here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in force today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not paid by the rules: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is booked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On assignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the day of the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On which &amp;outing?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the values is too large to be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what was paid for the companion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a safety copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a safety copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page: {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph, as printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partly granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pla&amp;ce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre&amp;vious area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pro&amp;vider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R&amp;ounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R&amp;ules of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;peat the latest message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt: {what}, {kronor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipts can be kept all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed with its expenses: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed: the decision from {date}. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed: {name}. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a &amp;copy of the book…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy of the book</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a&amp;nd new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save what you wrote?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved hours go forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {kind}, the decision from {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {what}, {day}, {hours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {what}, {day}, {kronor}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone else's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something here does not fit ({code}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in the program. What you saved is still there, and you can go on. The report also lies in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>St&amp;atus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands &amp;beside the ordinary decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stockholm has put the rule in two ways. Saved hours go forward: what you do not use in one month you may use in the following months of the frame. Freely over three months: all the hours of the frame may be used whenever you like. Choose what your decision says, or ask your case officer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stockholm has written the rule in two ways. Choose what your decision says, or ask your case officer. You can change it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;o</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;wo companions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes effect when the window opens again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at &amp;100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That makes {hours}, until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That makes {hours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book could not be opened: the file is damaged or no book.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book is open in another window or program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book is write-protected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book that was here is gone. Is the disk or the folder connected?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book was written by a later version of the program. Install that version to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book {path} can be read but not changed where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book {path} is open in another program. Close it there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book {path} was written by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The book: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change has to come after {date}, when the earlier decision began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The companion's expenses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The company or the part of the municipality you have chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or 2026-11-17.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or yesterday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day is still to come, yet the outing is marked as done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day is {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision belongs to another person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision from {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision is not about costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision is not about hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision is not in force on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision is not in force yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision line by line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision pays for each activity on its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision sets no number; it is written down as used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. Make room and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk or network with {path} does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk or the network did not answer as it should. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier decision then ends the day before and is kept as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end is before the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end is before the start. Do you mean {time}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end is not after the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The expenses month by month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not JSON (line {0}, column {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not TOML: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not text in UTF-8 (byte {0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {path} is not a whole book. Open a backup copy instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame &amp;begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The frame begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hours month by month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hours of all three months may be used whenever you like in the period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{0}” is used twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day is before the first day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is given twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next frame begins on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one in force that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one who writes is called you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outing is {hours} long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The overview says what is left, until when, and what is booked. Ctrl+L reads the sentence at the top again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program may not read or write here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program stands on the work of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt is kept as it is, but this computer cannot show {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt's content does not match its SHA-256 sum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The receipt's content is not base64.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule: {rule}. It can be changed under Decisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same companion stands here twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings were damaged and lie in {path}. The usual ones are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sum line by line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The support is called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is at {percent} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no rules with the name “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no book at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no companion with the id “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision in force to reckon from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision in force today. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision with the id “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision yet. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no number of hours to keep to. What is used is counted and shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no outing with the id “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no person with the id “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no provider with the id “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left for {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such rule or setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such time as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no version {0} of the format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be less than zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is needed for the way the decision is reckoned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is neither true nor false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an object with names and values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is your frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This way of reckoning is only for costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This will be your frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Those who have decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time counted, if the provider counted otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the nearest quarter of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two companions count once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two companions count twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to and including {month} you may have used {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used beyond what was granted, not taken from later months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {0} is newer than this program knows. Update the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We show both ways until you know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wh&amp;y did it not happen?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a month leaves over may be used for {count} months.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does it &amp;grant?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does the decision say?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is chosen in this form goes before what the rules say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is left afterwards is shown when day and amount are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is left afterwards is shown when the times are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is left on {date} expires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is saved goes forward within the frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it leads to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was granted, from when to when, and how it may be used. A change from a date never rewrites the past.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was paid for the companion, with its receipt. A receipt can be chosen or dropped on the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who comes along?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose decision is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the month of the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the quarter (1 January, 1 April …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a screen these work: ledsag (accounts, import, export and reports), --demo (example pages and reports as files) and --screenshot DIR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a length of time, for example 10 h.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a length of time, for example 3 h 30 or 3,5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number of months, for example 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number, for example 20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a time, for example 16:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the amount in kronor, for example 145 or 62,50.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the amount in kronor, for example 300.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the day, for example 17/11 or yesterday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the first day the decision holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the hours, for example 15 or 12,5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the hours, or choose Skip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can add it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You find it in the letter from the municipality. It can be changed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have {amount} left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have {hours} and {kronor} left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You keep the account for a child, a parent or someone you help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not read or write {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your frame is shown when day and amount are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>beside the ordinary decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>booked {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {date} until further notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>granted up to {month}: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>granted {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the frame {range}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {month}. The decision sets no number of hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kr</source>
   <comment>unit of money in a table</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ledger {date}.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ledsagapp copy {date}.ledsagapp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no decision was in force that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed companion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed outing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {date}. Each activity is paid on its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the frame {range}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>used {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with "{text}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>word, place or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not exist: the clock skips that hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} carried on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} expires on {date} if it is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} kronor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} may be used now, up to and including {month}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} more than granted so far. Check with the provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{date}. Time to apply again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read or written: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} used in {month}. The decision sets no number of hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} came along too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be read. Is the file still there?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be read: {why}. Nothing has been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {amount} left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {hours} and {kronor} left until {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is larger than 25 MB. Take a smaller picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a picture or PDF that the program knows. JPEG, PNG, HEIC and PDF can be added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is too large a picture to be shown.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} stays: %n entry (entries) in the book is (are) about them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: named in %n place(s) of the book.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: on %n outing(s).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{name} was not taken in. Nothing has been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: the picture has not come yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{note} Save again if it is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot keep one of the values: it is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {all} outings are shown: {filter}. {hours} done, {kronor}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} of {granted} kronor used in the frame {range}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} with {companion}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has seconds. A time is given in whole minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a SHA-256 sum in 64 small letters and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a date like 2026-03-28.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a time like 2026-03-28T23:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not one of: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not the format of a ledger, ledsag-ledger.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>