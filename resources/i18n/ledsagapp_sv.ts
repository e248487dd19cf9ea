<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="sv">
 <context>
  <name />
  <message>
   <source> and </source>
   <translation> och </translation>
  </message>
  <message>
   <source> or </source>
   <translation> eller </translation>
  </message>
  <message numerus="yes">
   <source>%n booked, {hours}, not deducted until done.</source>
   <translation>
    <numerusform>%n bokad, {hours}, dras inte av förrän den är utförd.</numerusform>
    <numerusform>%n bokade, {hours}, dras inte av förrän de är utförda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Enter says that it was done as booked. Each answer can be undone.</source>
   <translation>
    <numerusform>%n bokning har passerat. Enter betyder att den genomfördes som bokat. Varje svar kan ångras.</numerusform>
    <numerusform>%n bokningar har passerat. Enter betyder att den genomfördes som bokat. Varje svar kan ångras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Go through them.</source>
   <translation>
    <numerusform>%n bokning har passerat. Gå igenom den.</numerusform>
    <numerusform>%n bokningar har passerat. Gå igenom dem.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapter(s) with these words.</source>
   <translation>
    <numerusform>Ett kapitel har orden.</numerusform>
    <numerusform>%n kapitel har orden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation>
    <numerusform>%n ledsagare</numerusform>
    <numerusform>%n ledsagare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) could not be written anew.</source>
   <translation>
    <numerusform>%n kopia gick inte att skriva om.</numerusform>
    <numerusform>%n kopior gick inte att skriva om.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) open with an earlier passphrase.</source>
   <translation>
    <numerusform>%n kopia öppnas med en tidigare lösenfras.</numerusform>
    <numerusform>%n kopior öppnas med en tidigare lösenfras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left.</source>
   <translation>
    <numerusform>%n dag kvar.</numerusform>
    <numerusform>%n dagar kvar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s), {live} in force today.</source>
   <translation>
    <numerusform>%n beslut, {live} gäller i dag.</numerusform>
    <numerusform>%n beslut, {live} gäller i dag.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s)</source>
   <translation>
    <numerusform>%n utlägg</numerusform>
    <numerusform>%n utlägg</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s) on this outing. Change them on the page Expenses.</source>
   <translation>
    <numerusform>%n utlägg på den här utflykten. Ändra det på sidan Omkostnader.</numerusform>
    <numerusform>%n utlägg på den här utflykten. Ändra dem på sidan Omkostnader.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n timme</numerusform>
    <numerusform>%n timmar</numerusform>
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
    <numerusform>%n rad stämmer inte.</numerusform>
    <numerusform>%n rader stämmer inte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) left. What you answer is kept for you alone.</source>
   <translation>
    <numerusform>%n rad återstår. Det du svarar sparas bara för dig.</numerusform>
    <numerusform>%n rader återstår. Det du svarar sparas bara för dig.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) not answered.</source>
   <translation>
    <numerusform>%n rad är inte besvarad.</numerusform>
    <numerusform>%n rader är inte besvarade.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minut</numerusform>
    <numerusform>%n minuter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n månad</numerusform>
    <numerusform>%n månader</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more outing(s): {days}.</source>
   <translation>
    <numerusform>%n utflykt till: {days}.</numerusform>
    <numerusform>%n utflykter till: {days}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new receipt(s).</source>
   <translation>
    <numerusform>%n nytt kvitto.</numerusform>
    <numerusform>%n nya kvitton.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of these were read from the history in the book.</source>
   <translation>
    <numerusform>%n av dessa lästes ur historiken i boken.</numerusform>
    <numerusform>%n av dessa lästes ur historiken i boken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older cop(ies) can be read without a passphrase.</source>
   <translation>
    <numerusform>%n äldre kopia går att läsa utan lösenfras.</numerusform>
    <numerusform>%n äldre kopior går att läsa utan lösenfras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other book(s) used lately. A book opens in a window of its own.</source>
   <translation>
    <numerusform>%n annan bok har använts nyligen. En bok öppnas i ett eget fönster.</numerusform>
    <numerusform>%n andra böcker har använts nyligen. En bok öppnas i ett eget fönster.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s) together</source>
   <translation>
    <numerusform>%n till</numerusform>
    <numerusform>%n till tillsammans</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s)</source>
   <translation>
    <numerusform>%n utflykt</numerusform>
    <numerusform>%n utflykter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) booked for tomorrow, at {time}.</source>
   <translation>
    <numerusform>En utflykt är bokad i morgon klockan {time}.</numerusform>
    <numerusform>%n utflykter är bokade i morgon, den första klockan {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) chosen.</source>
   <translation>
    <numerusform>%n utflykt vald.</numerusform>
    <numerusform>%n utflykter valda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) did not happen, {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n utflykt blev inte av, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n utflykter blev inte av, sammanlagt {whole}. Mest: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked.</source>
   <translation>
    <numerusform>%n utflykt är bokad.</numerusform>
    <numerusform>%n utflykter är bokade.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked. The next one: {outing}</source>
   <translation>
    <numerusform>%n utflykt är bokad. Den är: {outing}</numerusform>
    <numerusform>%n utflykter är bokade. Den första: {outing}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) of {hours} is (are) booked.</source>
   <translation>
    <numerusform>En utflykt på {hours} är bokad.</numerusform>
    <numerusform>%n utflykter på {hours} är bokade.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) removed. Ctrl+Z brings them back.</source>
   <translation>
    <numerusform>%n utflykt borttagen. Ctrl+Z tar tillbaka den.</numerusform>
    <numerusform>%n utflykter borttagna. Ctrl+Z tar tillbaka dem.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) still booked, not counted.</source>
   <translation>
    <numerusform>En utflykt är fortfarande bokad och räknas inte.</numerusform>
    <numerusform>%n utflykter är fortfarande bokade och räknas inte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) this year</source>
   <translation>
    <numerusform>%n utflykt i år</numerusform>
    <numerusform>%n utflykter i år</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) will be changed, as one step.</source>
   <translation>
    <numerusform>%n utflykt ändras, som ett steg.</numerusform>
    <numerusform>%n utflykter ändras, som ett steg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s), {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n utflykt, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n utflykter, sammanlagt {whole}. Mest: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s): {list}.</source>
   <translation>
    <numerusform>%n utflykt: {list}.</numerusform>
    <numerusform>%n utflykter: {list}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person (people) with decisions</source>
   <translation>
    <numerusform>%n person med beslut</numerusform>
    <numerusform>%n personer med beslut</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n personer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s) and report(s) in {folder}</source>
   <translation>
    <numerusform>%n bild eller rapport i {folder}</numerusform>
    <numerusform>%n bilder och rapporter i {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places in the file could not be read. There may have been more.</source>
   <translation>
    <numerusform>%n ställe i filen gick inte att läsa. Det kan ha funnits mer där.</numerusform>
    <numerusform>%n ställen i filen gick inte att läsa. Det kan ha funnits mer där.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n provider(s)</source>
   <translation>
    <numerusform>%n utförare</numerusform>
    <numerusform>%n utförare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) here now.</source>
   <translation>
    <numerusform>%n kvitto finns här nu.</numerusform>
    <numerusform>%n kvitton finns här nu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) in {path}. Enter writes one up.</source>
   <translation>
    <numerusform>%n kvitto i {path}. Enter skriver upp det.</numerusform>
    <numerusform>%n kvitton i {path}. Enter skriver upp ett.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) is (are) missing.</source>
   <translation>
    <numerusform>Ett kvitto saknas.</numerusform>
    <numerusform>%n kvitton saknas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) wait(s) to be paired. F5 shows them.</source>
   <translation>
    <numerusform>%n kvitto väntar på att paras ihop. F5 visar det.</numerusform>
    <numerusform>%n kvitton väntar på att paras ihop. F5 visar dem.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set(s) of rules, {own} of them my own.</source>
   <translation>
    <numerusform>%n uppsättning regler, {own} egen.</numerusform>
    <numerusform>%n uppsättningar regler, {own} av dem egna.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n template(s). Enter writes one up, Delete removes it.</source>
   <translation>
    <numerusform>%n mall. Enter skriver upp den, Delete tar bort den.</numerusform>
    <numerusform>%n mallar. Enter skriver upp en, Delete tar bort den.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) in the bin. Enter puts one back.</source>
   <translation>
    <numerusform>%n sak i papperskorgen. Enter lägger tillbaka den.</numerusform>
    <numerusform>%n saker i papperskorgen. Enter lägger tillbaka en.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to look at: {field}. {problem}</source>
   <translation>
    <numerusform>1 sak att titta på: {field}. {problem}</numerusform>
    <numerusform>%n saker att titta på. Först {field}: {problem}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Ledsagapp</source>
   <translation>&amp;Om Ledsagapp</translation>
  </message>
  <message>
   <source>&amp;Add these outings</source>
   <translation>&amp;Lägg till utflykterna</translation>
  </message>
  <message>
   <source>&amp;Amount in kronor</source>
   <translation>&amp;Belopp i kronor</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>Till&amp;baka</translation>
  </message>
  <message>
   <source>&amp;Bin…</source>
   <translation>Pappersk&amp;orgen…</translation>
  </message>
  <message>
   <source>&amp;Book an outing…</source>
   <translation>&amp;Boka utflykt…</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Avb&amp;ryt</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Stäng</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Färger</translation>
  </message>
  <message>
   <source>&amp;Companion</source>
   <translation>&amp;Ledsagare</translation>
  </message>
  <message>
   <source>&amp;Companion's name</source>
   <translation>&amp;Ledsagarens namn</translation>
  </message>
  <message>
   <source>&amp;Copy how it stands</source>
   <translation>&amp;Kopiera läget</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Datum</translation>
  </message>
  <message>
   <source>&amp;Day</source>
   <translation>&amp;Dag</translation>
  </message>
  <message>
   <source>&amp;Done as booked</source>
   <translation>&amp;Genomförd som bokat</translation>
  </message>
  <message>
   <source>&amp;E-mail</source>
   <translation>&amp;E-post</translation>
  </message>
  <message>
   <source>&amp;Earlier month</source>
   <translation>Månaden för&amp;e</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Redigera</translation>
  </message>
  <message>
   <source>&amp;Employment</source>
   <translation>&amp;Anställning</translation>
  </message>
  <message>
   <source>&amp;Expense statement…</source>
   <translation>&amp;Redovisning av omkostnader…</translation>
  </message>
  <message>
   <source>&amp;Export the book as a ledger…</source>
   <translation>&amp;Exportera boken som liggare…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Arkiv</translation>
  </message>
  <message>
   <source>&amp;First day</source>
   <translation>&amp;Första dagen</translation>
  </message>
  <message>
   <source>&amp;First rules</source>
   <translation>&amp;Första reglerna</translation>
  </message>
  <message>
   <source>&amp;First steps…</source>
   <translation>&amp;Kom igång…</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Från</translation>
  </message>
  <message>
   <source>&amp;Full: everything</source>
   <translation>&amp;Full: allt på en gång</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Fortsätt</translation>
  </message>
  <message>
   <source>&amp;Goal</source>
   <translation>&amp;Mål</translation>
  </message>
  <message>
   <source>&amp;Handed in</source>
   <translation>&amp;Inlämnat</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hjälp</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;Hjälp för den här sidan</translation>
  </message>
  <message>
   <source>&amp;History of the outing…</source>
   <translation>Utflyktens &amp;historik…</translation>
  </message>
  <message>
   <source>&amp;Hours</source>
   <translation>&amp;Timmar</translation>
  </message>
  <message>
   <source>&amp;Hours a month</source>
   <translation>&amp;Timmar i månaden</translation>
  </message>
  <message>
   <source>&amp;Hours in all</source>
   <translation>&amp;Timmar sammanlagt</translation>
  </message>
  <message>
   <source>&amp;Hours used so far in the frame</source>
   <translation>&amp;Timmar som är använda i ramen</translation>
  </message>
  <message>
   <source>&amp;How did it turn out?</source>
   <translation>&amp;Hur blev det?</translation>
  </message>
  <message>
   <source>&amp;How it stands</source>
   <translation>&amp;Läget</translation>
  </message>
  <message>
   <source>&amp;If the rules were others…</source>
   <translation>Om reglerna vore &amp;andra…</translation>
  </message>
  <message>
   <source>&amp;Import a ledger…</source>
   <translation>&amp;Importera liggare…</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>Sla&amp;g</translation>
  </message>
  <message>
   <source>&amp;Kronor a month</source>
   <translation>&amp;Kronor i månaden</translation>
  </message>
  <message>
   <source>&amp;Kronor in all</source>
   <translation>&amp;Kronor sammanlagt</translation>
  </message>
  <message>
   <source>&amp;Kronor used so far in the frame</source>
   <translation>&amp;Kronor som är använda i ramen</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Större text</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>S&amp;ista dagen</translation>
  </message>
  <message>
   <source>&amp;Less</source>
   <translation>Mindr&amp;e</translation>
  </message>
  <message>
   <source>&amp;Lock by itself</source>
   <translation>&amp;Lås av sig själv</translation>
  </message>
  <message>
   <source>&amp;Lock now</source>
   <translation>&amp;Lås nu</translation>
  </message>
  <message>
   <source>&amp;Make a PDF…</source>
   <translation>&amp;Skapa PDF…</translation>
  </message>
  <message>
   <source>&amp;Manual…</source>
   <translation>Hand&amp;boken…</translation>
  </message>
  <message>
   <source>&amp;Months</source>
   <translation>Må&amp;nader</translation>
  </message>
  <message>
   <source>&amp;More…</source>
   <translation>M&amp;er…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Namn</translation>
  </message>
  <message>
   <source>&amp;Name of the one who has the decision</source>
   <translation>Namn &amp;på den som har beslutet</translation>
  </message>
  <message>
   <source>&amp;New book…</source>
   <translation>&amp;Ny bok…</translation>
  </message>
  <message>
   <source>&amp;New outing…</source>
   <translation>&amp;Ny utflykt…</translation>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation>&amp;Ny lösenfras</translation>
  </message>
  <message>
   <source>&amp;Next chapter</source>
   <translation>&amp;Nästa kapitel</translation>
  </message>
  <message>
   <source>&amp;Once more</source>
   <translation>En gång t&amp;ill</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Ö&amp;ppna</translation>
  </message>
  <message>
   <source>&amp;Open another book…</source>
   <translation>Öppna en annan &amp;bok…</translation>
  </message>
  <message>
   <source>&amp;Ordinary</source>
   <translation>&amp;Vanlig</translation>
  </message>
  <message>
   <source>&amp;Outing</source>
   <translation>&amp;Utflykt</translation>
  </message>
  <message>
   <source>&amp;Paid</source>
   <translation>&amp;Betalt</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Lösenfras</translation>
  </message>
  <message>
   <source>&amp;Passphrase…</source>
   <translation>Lösen&amp;fras…</translation>
  </message>
  <message>
   <source>&amp;Period</source>
   <translation>&amp;Månad eller ram</translation>
  </message>
  <message>
   <source>&amp;Persons</source>
   <translation>&amp;Personer</translation>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation>&amp;Plats</translation>
  </message>
  <message>
   <source>&amp;Presentation</source>
   <translation>&amp;Vy</translation>
  </message>
  <message>
   <source>&amp;Previous chapter</source>
   <translation>&amp;Förra kapitlet</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>Skriv &amp;ut…</translation>
  </message>
  <message>
   <source>&amp;Provider</source>
   <translation>&amp;Utförare</translation>
  </message>
  <message>
   <source>&amp;Put back</source>
   <translation>Lägg till&amp;baka</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Avsluta</translation>
  </message>
  <message>
   <source>&amp;Quit without saving it</source>
   <translation>&amp;Avsluta utan att spara det</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Gör om</translation>
  </message>
  <message>
   <source>&amp;Redo: {step}</source>
   <translation>&amp;Gör om: {step}</translation>
  </message>
  <message>
   <source>&amp;Refused</source>
   <translation>Neka&amp;t</translation>
  </message>
  <message>
   <source>&amp;Remember it in this computer's key ring</source>
   <translation>&amp;Kom ihåg den i datorns nyckelring</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Ta bort</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation>Ra&amp;pport</translation>
  </message>
  <message>
   <source>&amp;Rules…</source>
   <translation>&amp;Regler…</translation>
  </message>
  <message>
   <source>&amp;Same as last time…</source>
   <translation>Sa&amp;mma som förra gången…</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Spara</translation>
  </message>
  <message>
   <source>&amp;Save as PDF…</source>
   <translation>Spara som &amp;PDF…</translation>
  </message>
  <message>
   <source>&amp;Screen reader and version</source>
   <translation>&amp;Skärmläsare och version</translation>
  </message>
  <message>
   <source>&amp;Seal</source>
   <translation>&amp;Försegla</translation>
  </message>
  <message>
   <source>&amp;Search</source>
   <translation>Sö&amp;k</translation>
  </message>
  <message>
   <source>&amp;Second rules</source>
   <translation>&amp;Andra reglerna</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>In&amp;ställningar…</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>Vi&amp;sa</translation>
  </message>
  <message>
   <source>&amp;Simple: one thing at a time</source>
   <translation>&amp;Enkel: en sak i taget</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Mindre text</translation>
  </message>
  <message>
   <source>&amp;Take away from the list</source>
   <translation>Ta &amp;bort ur listan</translation>
  </message>
  <message>
   <source>&amp;Take in a file…</source>
   <translation>Ta &amp;in en fil…</translation>
  </message>
  <message>
   <source>&amp;Telephone</source>
   <translation>&amp;Telefon</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Textstorlek</translation>
  </message>
  <message>
   <source>&amp;Third rules</source>
   <translation>Tre&amp;dje reglerna</translation>
  </message>
  <message>
   <source>&amp;Time</source>
   <translation>&amp;Tid</translation>
  </message>
  <message>
   <source>&amp;Time report…</source>
   <translation>&amp;Tidrapport…</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>T&amp;ill</translation>
  </message>
  <message>
   <source>&amp;Try the screen reader…</source>
   <translation>&amp;Pröva skärmläsaren…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Å&amp;ngra</translation>
  </message>
  <message>
   <source>&amp;Undo: {step}</source>
   <translation>Å&amp;ngra: {step}</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Visa</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Vad</translation>
  </message>
  <message>
   <source>&amp;What became of it?</source>
   <translation>&amp;Hur blev det?</translation>
  </message>
  <message>
   <source>&amp;What did you do?</source>
   <translation>&amp;Vad gjorde ni?</translation>
  </message>
  <message>
   <source>&amp;What does the receipt say?</source>
   <translation>&amp;Vad står det på kvittot?</translation>
  </message>
  <message>
   <source>&amp;What was heard instead?</source>
   <translation>&amp;Vad hördes i stället?</translation>
  </message>
  <message>
   <source>&amp;What was it?</source>
   <translation>&amp;Vad var det?</translation>
  </message>
  <message>
   <source>&amp;What was planned?</source>
   <translation>&amp;Vad var planerat?</translation>
  </message>
  <message>
   <source>&amp;What will you do?</source>
   <translation>&amp;Vad ska ni göra?</translation>
  </message>
  <message>
   <source>&amp;Which companion are you?</source>
   <translation>&amp;Vilken ledsagare är du?</translation>
  </message>
  <message>
   <source>&amp;Which way?</source>
   <translation>Åt vilket &amp;håll?</translation>
  </message>
  <message>
   <source>&amp;Who writes?</source>
   <translation>&amp;Vem skriver?</translation>
  </message>
  <message>
   <source>&amp;Write in your own words</source>
   <translation>Skriv med &amp;egna ord</translation>
  </message>
  <message>
   <source>&amp;Write up…</source>
   <translation>Skriv &amp;upp…</translation>
  </message>
  <message>
   <source>&amp;Year</source>
   <translation>Å&amp;r</translation>
  </message>
  <message>
   <source>&amp;Year of birth</source>
   <translation>&amp;Födelseår</translation>
  </message>
  <message>
   <source>(is gone)</source>
   <translation>(finns inte kvar)</translation>
  </message>
  <message>
   <source>(was not there)</source>
   <translation>(fanns inte)</translation>
  </message>
  <message>
   <source>1. Which report?</source>
   <translation>1. Vilken rapport?</translation>
  </message>
  <message>
   <source>2. What is in it</source>
   <translation>2. Innehåll</translation>
  </message>
  <message>
   <source>3. Read it through</source>
   <translation>3. Läs igenom</translation>
  </message>
  <message>
   <source>485 kronor is the price in Stockholm's own sums of 2025.</source>
   <translation>485 kronor är priset i Stockholms egna beräkningar 2025.</translation>
  </message>
  <message>
   <source>A &amp;part of a month</source>
   <translation>&amp;Del av en månad</translation>
  </message>
  <message>
   <source>A begun hour, kronor</source>
   <translation>En påbörjad timme, kronor</translation>
  </message>
  <message>
   <source>A begun month counts by days</source>
   <translation>Påbörjad månad räknas per dag</translation>
  </message>
  <message>
   <source>A begun month counts in full</source>
   <translation>Påbörjad månad räknas hel</translation>
  </message>
  <message>
   <source>A calendar.</source>
   <translation>En kalender.</translation>
  </message>
  <message>
   <source>A checked copy lies in {name}.</source>
   <translation>En kontrollerad kopia ligger i {name}.</translation>
  </message>
  <message>
   <source>A clock: {hours} left.</source>
   <translation>En klocka: {hours} kvar.</translation>
  </message>
  <message>
   <source>A companion employed by the municipality (PAN)</source>
   <translation>En ledsagare anställd av kommunen (PAN)</translation>
  </message>
  <message>
   <source>A correction counts as use on its day, for example hours used before the program was started. What it adds or takes back is always shown by itself.</source>
   <translation>En rättelse räknas som använt den dagen, till exempel timmar som användes innan programmet började användas. Det den lägger till eller tar tillbaka visas alltid för sig.</translation>
  </message>
  <message>
   <source>A crop is four numbers from 0 to 1000, as in “0,0,1000,500”.</source>
   <translation>En beskärning är fyra tal från 0 till 1000, som i ”0,0,1000,500”.</translation>
  </message>
  <message>
   <source>A day of the month after.</source>
   <translation>En dag i månaden efter.</translation>
  </message>
  <message>
   <source>A day of the week is a number from 1 to 7, not {0}.</source>
   <translation>En veckodag är ett tal från 1 till 7, inte {0}.</translation>
  </message>
  <message>
   <source>A decision ends on {date}. Time to apply again?</source>
   <translation>Ett beslut går ut den {date}. Dags att ansöka igen?</translation>
  </message>
  <message>
   <source>A fixed sum a month</source>
   <translation>En fast summa i månaden</translation>
  </message>
  <message numerus="yes">
   <source>A fixed sum of {monthly} a month: {amount} for %n month(s) so far.</source>
   <translation>
    <numerusform>En fast summa på {monthly} i månaden: {amount} för %n månad hittills.</numerusform>
    <numerusform>En fast summa på {monthly} i månaden: {amount} för %n månader hittills.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder outside this computer</source>
   <translation>En mapp utanför den här datorn</translation>
  </message>
  <message>
   <source>A frame is at least one month.</source>
   <translation>En ram är minst en månad.</translation>
  </message>
  <message>
   <source>A late cancellation counts</source>
   <translation>Sen avbokning räknas</translation>
  </message>
  <message>
   <source>A late cancellation does not count</source>
   <translation>Sen avbokning räknas inte</translation>
  </message>
  <message>
   <source>A limit for each activity</source>
   <translation>En gräns per aktivitet</translation>
  </message>
  <message>
   <source>A mail program cannot be handed a file by another program. The folder is open, and the place of {path} is copied: attach it to the letter.</source>
   <translation>Ett annat program kan inte lägga in filen i brevet. Mappen är öppen, och sökvägen till {path} är kopierad: bifoga den i brevet.</translation>
  </message>
  <message>
   <source>A match</source>
   <translation>En match</translation>
  </message>
  <message>
   <source>A meal</source>
   <translation>En måltid</translation>
  </message>
  <message>
   <source>A near &amp;relative</source>
   <translation>En nära an&amp;hörig</translation>
  </message>
  <message>
   <source>A near relative as companion</source>
   <translation>En nära anhörig som ledsagare</translation>
  </message>
  <message>
   <source>A new passphrase makes a new key: then print a new sheet.</source>
   <translation>En ny lösenfras ger en ny nyckel: skriv då ut ett nytt blad.</translation>
  </message>
  <message>
   <source>A picture is turned by 0, 90, 180 or 270 degrees, not {0}.</source>
   <translation>En bild vrids 0, 90, 180 eller 270 grader, inte {0}.</translation>
  </message>
  <message>
   <source>A receipt is missing</source>
   <translation>Ett kvitto saknas</translation>
  </message>
  <message>
   <source>A safety copy may hold what you need.</source>
   <translation>I en säkerhetskopia kan det du behöver finnas.</translation>
  </message>
  <message>
   <source>A safety copy to look at. What you change here is not kept.</source>
   <translation>En säkerhetskopia att titta i. Det du ändrar här sparas inte.</translation>
  </message>
  <message>
   <source>A statement replaces the receipt</source>
   <translation>Ett intyg ersätter kvittot</translation>
  </message>
  <message>
   <source>A sum for each hour done</source>
   <translation>Ett belopp per utförd timme</translation>
  </message>
  <message>
   <source>A sum for the whole decision</source>
   <translation>En summa för hela beslutet</translation>
  </message>
  <message>
   <source>A template for every week, the same day</source>
   <translation>En mall för varje vecka, samma dag</translation>
  </message>
  <message>
   <source>A template to use when it suits</source>
   <translation>En mall att använda när det passar</translation>
  </message>
  <message>
   <source>A tick: done. A calendar: booked. A cross: did not happen. Dark edge: today.</source>
   <translation>Bock: utförd. Kalender: bokad. Kryss: blev inte av. Mörk ram: i dag.</translation>
  </message>
  <message>
   <source>A visit</source>
   <translation>Ett besök</translation>
  </message>
  <message>
   <source>A walk</source>
   <translation>En promenad</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Om</translation>
  </message>
  <message>
   <source>About Ledsagapp</source>
   <translation>Om Ledsagapp</translation>
  </message>
  <message>
   <source>According to the source there is no fee for the hours.</source>
   <translation>Enligt källan är timmarna utan avgift.</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivitet</translation>
  </message>
  <message>
   <source>Add a &amp;receipt…</source>
   <translation>Lägg till &amp;kvitto…</translation>
  </message>
  <message>
   <source>Add a decision</source>
   <translation>Lägg till beslut</translation>
  </message>
  <message>
   <source>Add a receipt</source>
   <translation>Lägg till kvitto</translation>
  </message>
  <message>
   <source>Add a receipt…</source>
   <translation>Lägg till kvitto…</translation>
  </message>
  <message>
   <source>Add the receipt</source>
   <translation>Lägg till kvittot</translation>
  </message>
  <message numerus="yes">
   <source>After %n minute(s) of rest</source>
   <translation>
    <numerusform>Efter %n minuts vila</numerusform>
    <numerusform>Efter %n minuters vila</numerusform>
   </translation>
  </message>
  <message>
   <source>After that day they are gone.</source>
   <translation>Efter den dagen är de borta.</translation>
  </message>
  <message>
   <source>After this {amount} is left until {date}.</source>
   <translation>Efter det här finns {amount} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>After this {hours} and {kronor} are left until {date}.</source>
   <translation>Efter det här finns {hours} och {kronor} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>Ag&amp;rees</source>
   <translation>S&amp;tämmer</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alla</translation>
  </message>
  <message>
   <source>All Saints' Day</source>
   <translation>alla helgons dag</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>Alla siffror</translation>
  </message>
  <message>
   <source>All figures: expenses</source>
   <translation>Alla siffror: omkostnader</translation>
  </message>
  <message>
   <source>All figures: hours</source>
   <translation>Alla siffror: timmar</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alla filer (*)</translation>
  </message>
  <message>
   <source>All hours</source>
   <translation>Alla timmar</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Allas</translation>
  </message>
  <message>
   <source>All providers together</source>
   <translation>Alla utförare tillsammans</translation>
  </message>
  <message>
   <source>All years</source>
   <translation>Alla år</translation>
  </message>
  <message>
   <source>Also on these da&amp;ys</source>
   <translation>Även de här dagar&amp;na</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Belopp</translation>
  </message>
  <message>
   <source>An earlier month</source>
   <translation>En tidigare månad</translation>
  </message>
  <message>
   <source>An occasion, kronor</source>
   <translation>Ett tillfälle, kronor</translation>
  </message>
  <message numerus="yes">
   <source>And %n more.</source>
   <translation>
    <numerusform>Och en sak till.</numerusform>
    <numerusform>Och %n saker till.</numerusform>
   </translation>
  </message>
  <message>
   <source>Another amount</source>
   <translation>En annan summa</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>En annan dag</translation>
  </message>
  <message>
   <source>Another decision already holds on some of these days. End that one first, or say under More that this one stands beside it.</source>
   <translation>Ett annat beslut gäller redan några av de här dagarna. Avsluta det först, eller säg under Mer att det här står bredvid.</translation>
  </message>
  <message>
   <source>Another decision follows.</source>
   <translation>Ett annat beslut tar vid.</translation>
  </message>
  <message>
   <source>Another decision of the same kind already holds on {1}.</source>
   <translation>Ett annat beslut av samma slag gäller redan {1}.</translation>
  </message>
  <message>
   <source>Another length</source>
   <translation>En annan längd</translation>
  </message>
  <message>
   <source>Another outing already has this time.</source>
   <translation>Den här tiden finns redan på en annan utflykt.</translation>
  </message>
  <message>
   <source>Another program has exchanged {path}. Open the book again.</source>
   <translation>Ett annat program har bytt ut {path}. Öppna boken igen.</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>En annan tid</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Svara</translation>
  </message>
  <message>
   <source>Answer how bookings &amp;turned out…</source>
   <translation>Svara hur b&amp;okningar blev…</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Överklagade</translation>
  </message>
  <message>
   <source>Appealed on</source>
   <translation>Överklagat den</translation>
  </message>
  <message>
   <source>Application for a single costlier activity</source>
   <translation>Ansökan om en enstaka dyrare aktivitet</translation>
  </message>
  <message>
   <source>Applied for a month</source>
   <translation>Sökt per månad</translation>
  </message>
  <message>
   <source>Applied for and granted</source>
   <translation>Sökt och beviljat</translation>
  </message>
  <message>
   <source>Applied for {applied} a month, granted {granted}.</source>
   <translation>Sökt {applied} i månaden, beviljat {granted}.</translation>
  </message>
  <message>
   <source>Applied for {applied} a month.</source>
   <translation>Sökt {applied} i månaden.</translation>
  </message>
  <message>
   <source>Applied for, a month</source>
   <translation>Sökt per månad</translation>
  </message>
  <message>
   <source>Applied on</source>
   <translation>Ansökan skriven</translation>
  </message>
  <message>
   <source>As a picture</source>
   <translation>Som bild</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Som det var</translation>
  </message>
  <message>
   <source>As needed, no number set</source>
   <translation>Efter behov, inget antal bestämt</translation>
  </message>
  <message>
   <source>As now</source>
   <translation>Som nu</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Som datorn</translation>
  </message>
  <message>
   <source>As the decision says</source>
   <translation>Enligt beslutet</translation>
  </message>
  <message>
   <source>Ascension Day</source>
   <translation>Kristi himmelsfärds dag</translation>
  </message>
  <message>
   <source>At most a da&amp;y</source>
   <translation>Högst &amp;per dag</translation>
  </message>
  <message>
   <source>At most a month, kronor</source>
   <translation>Högst i månaden, kronor</translation>
  </message>
  <message>
   <source>At most {amount} is paid each time.</source>
   <translation>Högst {amount} betalas varje gång.</translation>
  </message>
  <message>
   <source>At the bottom, %</source>
   <translation>Nedtill, %</translation>
  </message>
  <message>
   <source>At the pace so far, about {amount} will stay unused.</source>
   <translation>I samma takt som hittills blir ungefär {amount} oanvända.</translation>
  </message>
  <message>
   <source>At the pace so far, it lasts until about {date}.</source>
   <translation>I samma takt som hittills räcker det till ungefär {date}.</translation>
  </message>
  <message>
   <source>At the right, %</source>
   <translation>Till höger, %</translation>
  </message>
  <message>
   <source>At the top, %</source>
   <translation>Upptill, %</translation>
  </message>
  <message>
   <source>At {start} to {end}, that is {hours}.</source>
   <translation>Klockan {start} till {end}, det är {hours}.</translation>
  </message>
  <message>
   <source>At {time}</source>
   <translation>Klockan {time}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Myndighet</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Tillgängligt</translation>
  </message>
  <message>
   <source>B&amp;ack</source>
   <translation>Tillbak&amp;a</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Tillbaka</translation>
  </message>
  <message>
   <source>Backwards</source>
   <translation>Baklänges</translation>
  </message>
  <message>
   <source>Bars: {what}. The figures stand in the table below.</source>
   <translation>Staplar: {what}. Siffrorna står i tabellen nedanför.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Före</translation>
  </message>
  <message>
   <source>Before a new decision</source>
   <translation>Inför nytt beslut</translation>
  </message>
  <message>
   <source>Before a new decision: {period}</source>
   <translation>Inför nytt beslut: {period}</translation>
  </message>
  <message>
   <source>Before: {before} Now: {after}</source>
   <translation>Före: {before} Nu: {after}</translation>
  </message>
  <message>
   <source>Begin an empty book</source>
   <translation>Börja en tom bok</translation>
  </message>
  <message>
   <source>Begin with the decision</source>
   <translation>Börja med beslutet</translation>
  </message>
  <message>
   <source>Beyond what was granted, in the frame</source>
   <translation>Utöver det beviljade, i ramen</translation>
  </message>
  <message>
   <source>Beyond what was granted, in the month</source>
   <translation>Utöver det beviljade, i månaden</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Papperskorg</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Svartvitt</translation>
  </message>
  <message>
   <source>Black contrast</source>
   <translation>Svart kontrast</translation>
  </message>
  <message>
   <source>Black on yellow</source>
   <translation>Svart på gult</translation>
  </message>
  <message>
   <source>Book an outing</source>
   <translation>Boka utflykt</translation>
  </message>
  <message>
   <source>Booked</source>
   <translation>Bokad</translation>
  </message>
  <message>
   <source>Booked ahead</source>
   <translation>Bokat framöver</translation>
  </message>
  <message>
   <source>Booked. Did it come about?</source>
   <translation>Bokat. Blev det av?</translation>
  </message>
  <message>
   <source>Booked: {amount}</source>
   <translation>Bokat: {amount}</translation>
  </message>
  <message>
   <source>Bookings are not deducted until they are done.</source>
   <translation>Bokat dras inte av förrän det är utfört.</translation>
  </message>
  <message>
   <source>Bookings that have passed</source>
   <translation>Bokningar som har passerat</translation>
  </message>
  <message>
   <source>Books (*.ledsagapp)</source>
   <translation>Böcker (*.ledsagapp)</translation>
  </message>
  <message>
   <source>Books (*.ledsagapp);;All files (*)</source>
   <translation>Böcker (*.ledsagapp);;Alla filer (*)</translation>
  </message>
  <message>
   <source>Books used lately</source>
   <translation>Böcker som använts nyligen</translation>
  </message>
  <message>
   <source>Both may be left empty. More can be added under Contacts.</source>
   <translation>Båda kan lämnas tomma. Fler går att lägga till under Kontakter.</translation>
  </message>
  <message>
   <source>Boxing Day</source>
   <translation>annandag jul</translation>
  </message>
  <message>
   <source>By month and person</source>
   <translation>Per månad och person</translation>
  </message>
  <message>
   <source>By provider in the frame</source>
   <translation>Per utförare i ramen</translation>
  </message>
  <message>
   <source>By which provider</source>
   <translation>Genom vilken utförare</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>Av vem</translation>
  </message>
  <message>
   <source>C&amp;hanged…</source>
   <translation>Än&amp;drad…</translation>
  </message>
  <message>
   <source>C&amp;hange…</source>
   <translation>Än&amp;dra…</translation>
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation>K&amp;opiera</translation>
  </message>
  <message>
   <source>C&amp;opy what is shown</source>
   <translation>K&amp;opiera det som visas</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Called &amp;off…</source>
   <translation>A&amp;vbokad…</translation>
  </message>
  <message>
   <source>Can be read on the receipt</source>
   <translation>Går att läsa på kvittot</translation>
  </message>
  <message>
   <source>Cancelled by the provider</source>
   <translation>Inställd av utföraren</translation>
  </message>
  <message>
   <source>Cancelled in time</source>
   <translation>Avbokad i tid</translation>
  </message>
  <message>
   <source>Cancelled late</source>
   <translation>Sent avbokad</translation>
  </message>
  <message>
   <source>Cannot be compared: {why}</source>
   <translation>Går inte att jämföra: {why}</translation>
  </message>
  <message>
   <source>Carried on from before</source>
   <translation>Fört över från förut</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>Verkställt</translation>
  </message>
  <message>
   <source>Carried out from</source>
   <translation>Verkställt från</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>Ärendenummer</translation>
  </message>
  <message>
   <source>Case officer</source>
   <translation>Handläggare</translation>
  </message>
  <message>
   <source>Chan&amp;ge several…</source>
   <translation>Ändra &amp;flera…</translation>
  </message>
  <message>
   <source>Change how it looks</source>
   <translation>Ändra hur det ser ut</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändra</translation>
  </message>
  <message>
   <source>Change of provider</source>
   <translation>Byte av utförare</translation>
  </message>
  <message>
   <source>Change of provider {date}</source>
   <translation>Byte av utförare {date}</translation>
  </message>
  <message>
   <source>Change several outings</source>
   <translation>Ändra flera utflykter</translation>
  </message>
  <message>
   <source>Change several…</source>
   <translation>Ändra flera…</translation>
  </message>
  <message>
   <source>Change the companion</source>
   <translation>Ändra ledsagaren</translation>
  </message>
  <message>
   <source>Change the correction</source>
   <translation>Ändra rättelsen</translation>
  </message>
  <message>
   <source>Change the decision</source>
   <translation>Ändra beslutet</translation>
  </message>
  <message>
   <source>Change the expense</source>
   <translation>Ändra utlägget</translation>
  </message>
  <message>
   <source>Change the outing</source>
   <translation>Ändra utflykten</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Byt lösenfras</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Byt lösenfras…</translation>
  </message>
  <message>
   <source>Change the person</source>
   <translation>Ändra personen</translation>
  </message>
  <message>
   <source>Change the provider</source>
   <translation>Ändra utföraren</translation>
  </message>
  <message>
   <source>Change the rules</source>
   <translation>Ändra reglerna</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Ändrade</translation>
  </message>
  <message>
   <source>Changed as asked for</source>
   <translation>Ändrat som du bad om</translation>
  </message>
  <message>
   <source>Changed from a date</source>
   <translation>Ändrat från ett datum</translation>
  </message>
  <message>
   <source>Changed from a date…</source>
   <translation>Ändrat från ett datum…</translation>
  </message>
  <message>
   <source>Changed in part</source>
   <translation>Ändrat till en del</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändra…</translation>
  </message>
  <message>
   <source>Check a code</source>
   <translation>Kontrollera en kod</translation>
  </message>
  <message>
   <source>Check a code…</source>
   <translation>Kontrollera en kod…</translation>
  </message>
  <message>
   <source>Check with the provider.</source>
   <translation>Stäm av med utföraren.</translation>
  </message>
  <message>
   <source>Checked and whole: {outings} outings, {expenses} expenses, {receipts} receipts.</source>
   <translation>Kontrollerad och hel: {outings} utflykter, {expenses} utlägg, {receipts} kvitton.</translation>
  </message>
  <message>
   <source>Choose a &amp;file…</source>
   <translation>Välj en &amp;fil…</translation>
  </message>
  <message>
   <source>Choose a &amp;folder…</source>
   <translation>Välj &amp;mapp…</translation>
  </message>
  <message>
   <source>Choose a folder to watch</source>
   <translation>Välj en mapp att bevaka</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Välj en mapp…</translation>
  </message>
  <message>
   <source>Choose the companion whose hours are to be shown.</source>
   <translation>Välj ledsagaren vars timmar ska visas.</translation>
  </message>
  <message>
   <source>Choose what you want to change. You can change it back any time.</source>
   <translation>Välj vad du vill ändra. Du kan alltid ändra tillbaka.</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>juldagen</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>julafton</translation>
  </message>
  <message>
   <source>Cinema</source>
   <translation>Bio</translation>
  </message>
  <message>
   <source>Closing figures</source>
   <translation>Utgående siffror</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>&amp;Färger</translation>
  </message>
  <message>
   <source>Co&amp;py as my own…</source>
   <translation>Ko&amp;piera som egna…</translation>
  </message>
  <message>
   <source>Co&amp;py the result</source>
   <translation>&amp;Kopiera resultatet</translation>
  </message>
  <message>
   <source>Coffee</source>
   <translation>Fika</translation>
  </message>
  <message>
   <source>Coins: {amount} left.</source>
   <translation>Mynt: {amount} kvar.</translation>
  </message>
  <message>
   <source>Colours: {name}.</source>
   <translation>Färger: {name}.</translation>
  </message>
  <message>
   <source>Compan&amp;ion</source>
   <translation>&amp;Ledsagare</translation>
  </message>
  <message>
   <source>Companion</source>
   <translation>Ledsagare</translation>
  </message>
  <message>
   <source>Companions</source>
   <translation>Ledsagare</translation>
  </message>
  <message>
   <source>Concert</source>
   <translation>Konsert</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Contact person</source>
   <translation>Kontaktperson</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakter</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Innehåll</translation>
  </message>
  <message>
   <source>Contr&amp;ol code</source>
   <translation>&amp;Kontrollkod</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>Kontrollkod</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopierat.</translation>
  </message>
  <message>
   <source>Copied: {text}</source>
   <translation>Kopierat: {text}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiera</translation>
  </message>
  <message>
   <source>Copy as my own</source>
   <translation>Kopiera som egna</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Rättelse</translation>
  </message>
  <message>
   <source>Correction of {date}. It replaces the report sealed on {earlier} with the code {code}. What is different stands at the end.</source>
   <translation>Rättelse den {date}. Den ersätter rapporten som förseglades den {earlier} med koden {code}. Vad som är ändrat står sist.</translation>
  </message>
  <message>
   <source>Corrections</source>
   <translation>Rättelser</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kostnad</translation>
  </message>
  <message>
   <source>Costlier activity</source>
   <translation>Dyrare aktivitet</translation>
  </message>
  <message>
   <source>Counted in another month</source>
   <translation>Räknas i en annan månad</translation>
  </message>
  <message>
   <source>Counted time</source>
   <translation>Räknad tid</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Räknas</translation>
  </message>
  <message>
   <source>Counts as used</source>
   <translation>Räknas som använt</translation>
  </message>
  <message>
   <source>Counts on the d&amp;ecision</source>
   <translation>Räknas på beslu&amp;tet</translation>
  </message>
  <message>
   <source>Covered</source>
   <translation>Täckt</translation>
  </message>
  <message>
   <source>Covered in the frame</source>
   <translation>Täckt i ramen</translation>
  </message>
  <message>
   <source>Covered in the month</source>
   <translation>Täckt i månaden</translation>
  </message>
  <message>
   <source>Cut at the left, %</source>
   <translation>Beskär till vänster, %</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Mörk</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date of the source</source>
   <translation>Källans datum</translation>
  </message>
  <message>
   <source>Date, time, seller, item and price are there.</source>
   <translation>Datum, tid, säljare, vara och pris finns med.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dag</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagar</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Beslutat av</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Beslutat den</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Decision {number} of {count}</source>
   <translation>Beslut {number} av {count}</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Beslut</translation>
  </message>
  <message>
   <source>Decisions over the years</source>
   <translation>Besluten genom åren</translation>
  </message>
  <message>
   <source>Decisions that follow these rules are reckoned anew. Frames that have ended never change.</source>
   <translation>Beslut som följer de här reglerna räknas om. Ramar som har tagit slut ändras aldrig.</translation>
  </message>
  <message>
   <source>Describe the receipt: where, what, how much.</source>
   <translation>Beskriv kvittot: var, vad, hur mycket.</translation>
  </message>
  <message>
   <source>Describe, turn or cut {name}</source>
   <translation>Beskriv, vrid eller beskär {name}</translation>
  </message>
  <message>
   <source>Describe, turn, cut…</source>
   <translation>Beskriv, vrid, beskär…</translation>
  </message>
  <message>
   <source>Did it come about? {outing}</source>
   <translation>Blev det av? {outing}</translation>
  </message>
  <message>
   <source>Did it cost something for the companion?</source>
   <translation>Kostade det något för ledsagaren?</translation>
  </message>
  <message>
   <source>Did not come about</source>
   <translation>Blev inte av</translation>
  </message>
  <message>
   <source>Did not happen</source>
   <translation>Uteblev</translation>
  </message>
  <message>
   <source>Do not remind me outside the progra&amp;m</source>
   <translation>Påminn inte utanför progra&amp;mmet</translation>
  </message>
  <message>
   <source>Do you want to go on with what was saved?</source>
   <translation>Vill du fortsätta med det som räddades?</translation>
  </message>
  <message>
   <source>Does &amp;not agree</source>
   <translation>Stämmer &amp;inte</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Utförd</translation>
  </message>
  <message>
   <source>Done again: {step}.</source>
   <translation>Gjort om: {step}.</translation>
  </message>
  <message>
   <source>Each activity is paid up to {amount}.</source>
   <translation>Varje aktivitet ersätts med högst {amount}.</translation>
  </message>
  <message>
   <source>Each begun half hour</source>
   <translation>Varje påbörjad halvtimme</translation>
  </message>
  <message>
   <source>Each begun hour</source>
   <translation>Varje påbörjad timme</translation>
  </message>
  <message>
   <source>Each begun quarter of an hour</source>
   <translation>Varje påbörjad kvart</translation>
  </message>
  <message>
   <source>Each figure is followed by the lines it is made of. They can be added up by hand.</source>
   <translation>Efter varje siffra står de rader den består av. De går att räkna ihop för hand.</translation>
  </message>
  <message>
   <source>Each hour done gives {amount}.</source>
   <translation>Varje utförd timme ger {amount}.</translation>
  </message>
  <message>
   <source>Each month's share can be saved for some months</source>
   <translation>Varje månads del kan sparas några månader</translation>
  </message>
  <message>
   <source>Each month's share can be saved for some months; the oldest is used first.</source>
   <translation>Varje månads del kan sparas några månader; den äldsta används först.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Förra</translation>
  </message>
  <message>
   <source>Easter Eve</source>
   <translation>påskafton</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>annandag påsk</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>påskdagen</translation>
  </message>
  <message>
   <source>Easy to read</source>
   <translation>Lättläst</translation>
  </message>
  <message>
   <source>Employed by the municipality (PAN)</source>
   <translation>Anställd av kommunen (PAN)</translation>
  </message>
  <message>
   <source>Employed by the provider</source>
   <translation>Anställd av utföraren</translation>
  </message>
  <message>
   <source>Empty: all of it. 0: nothing.</source>
   <translation>Tomt: allt. 0: inget.</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Bifogat</translation>
  </message>
  <message>
   <source>Enclosed is: {report}.</source>
   <translation>Här kommer: {report}.</translation>
  </message>
  <message>
   <source>Encrypt these copies</source>
   <translation>Kryptera de här kopiorna</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Engelska</translation>
  </message>
  <message>
   <source>Enter opens what lies behind it.</source>
   <translation>Enter öppnar det som ligger bakom.</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>trettondedag jul</translation>
  </message>
  <message>
   <source>Equipment</source>
   <translation>Utrustning</translation>
  </message>
  <message>
   <source>Every booking that has passed has its answer.</source>
   <translation>Alla bokningar som har passerat har fått svar.</translation>
  </message>
  <message>
   <source>Every receipt</source>
   <translation>Alla kvitton</translation>
  </message>
  <message>
   <source>Everything agrees.</source>
   <translation>Allt stämmer.</translation>
  </message>
  <message>
   <source>Everything at once</source>
   <translation>Allt på en gång</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>Allt är redan sparat.</translation>
  </message>
  <message>
   <source>Everything is saved.</source>
   <translation>Allt är sparat.</translation>
  </message>
  <message>
   <source>Everything is saved. Safety copy {day} {time}.</source>
   <translation>Allt är sparat. Säkerhetskopia {day} {time}.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. Nothing is sent anywhere.</source>
   <translation>Allt stannar på den här datorn. Inget skickas någonstans.</translation>
  </message>
  <message>
   <source>Expense</source>
   <translation>Utlägg</translation>
  </message>
  <message>
   <source>Expense statement</source>
   <translation>Redovisning av omkostnader</translation>
  </message>
  <message>
   <source>Expenses</source>
   <translation>Omkostnader</translation>
  </message>
  <message>
   <source>Expenses granted</source>
   <translation>Beviljat för omkostnader</translation>
  </message>
  <message>
   <source>Expenses in by</source>
   <translation>Omkostnaderna inne senast</translation>
  </message>
  <message>
   <source>Expenses over what was granted</source>
   <translation>Omkostnader över det beviljade</translation>
  </message>
  <message>
   <source>Expenses that expired</source>
   <translation>Kronor för omkostnader som brann inne</translation>
  </message>
  <message>
   <source>Expenses to be paid back</source>
   <translation>Utlägg som ska ersättas</translation>
  </message>
  <message>
   <source>Expenses used</source>
   <translation>Använt för omkostnader</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Gick ut</translation>
  </message>
  <message>
   <source>Expired unused</source>
   <translation>Brann inne</translation>
  </message>
  <message>
   <source>Expired unused: {amount}</source>
   <translation>Brann inne: {amount}</translation>
  </message>
  <message>
   <source>Export the book as a ledger</source>
   <translation>Exportera boken som liggare</translation>
  </message>
  <message>
   <source>Exported to {name}.</source>
   <translation>Exporterat till {name}.</translation>
  </message>
  <message>
   <source>Fee for the hours, estimated</source>
   <translation>Avgift för timmarna, uppskattad</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fil</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>Fyll i</translation>
  </message>
  <message>
   <source>Filled in. Look it through: nothing is saved yet.</source>
   <translation>Ifyllt. Titta igenom det: inget är sparat än.</translation>
  </message>
  <message>
   <source>Filled is what was left after the month, the outline all that is granted.</source>
   <translation>Det fyllda är vad som var kvar efter månaden, konturen allt som beviljats.</translation>
  </message>
  <message>
   <source>Filled is what was used, the outline what was granted.</source>
   <translation>Det fyllda är vad som använts, konturen vad som beviljats.</translation>
  </message>
  <message>
   <source>Finish and sa&amp;ve my answers</source>
   <translation>A&amp;vsluta och spara det jag svarat</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>Finska</translation>
  </message>
  <message>
   <source>First choose an outing on the page Outings.</source>
   <translation>Välj först en utflykt på sidan Utflykter.</translation>
  </message>
  <message>
   <source>First day (&amp;from)</source>
   <translation>&amp;Från och med</translation>
  </message>
  <message>
   <source>First day with the new provider</source>
   <translation>Första dagen hos den nya utföraren</translation>
  </message>
  <message>
   <source>First say whose decision it is, under Contacts or with the first steps.</source>
   <translation>Säg först vems beslutet är, under Kontakter eller med Kom igång.</translation>
  </message>
  <message>
   <source>First steps – question {number} of {count}: {question}</source>
   <translation>Kom igång – fråga {number} av {count}: {question}</translation>
  </message>
  <message>
   <source>First time</source>
   <translation>Första gången</translation>
  </message>
  <message>
   <source>Fixed sum, kronor a month</source>
   <translation>Fast summa, kronor i månaden</translation>
  </message>
  <message>
   <source>For example 10 h</source>
   <translation>Till exempel 10 h</translation>
  </message>
  <message>
   <source>For example 15</source>
   <translation>Till exempel 15</translation>
  </message>
  <message>
   <source>For example 24/11, 1/12 or every week until 20/12.</source>
   <translation>Till exempel 24/11, 1/12 eller varje vecka till 20/12.</translation>
  </message>
  <message>
   <source>For example 3 h 30. Leave empty to count from start to end.</source>
   <translation>Till exempel 3 h 30. Lämna tomt för att räkna från start till slut.</translation>
  </message>
  <message>
   <source>For example LSS or SoL</source>
   <translation>Till exempel LSS eller SoL</translation>
  </message>
  <message>
   <source>For example Orca 46 or NVDA 2026.1</source>
   <translation>Till exempel Orca 46 eller NVDA 2026.1</translation>
  </message>
  <message>
   <source>For example a ticket or coffee.</source>
   <translation>Till exempel en biljett eller fika.</translation>
  </message>
  <message>
   <source>For example illness, weather, no companion, färdtjänst</source>
   <translation>Till exempel sjukdom, väder, ingen ledsagare, färdtjänst</translation>
  </message>
  <message>
   <source>For example: used before the start</source>
   <translation>Till exempel: använt innan programmet började</translation>
  </message>
  <message>
   <source>For example: yesterday 13-16:30 cinema with Anna 145 kr</source>
   <translation>Till exempel: igår 13-16.30 bio med Anna 145 kr</translation>
  </message>
  <message>
   <source>For more than one companion</source>
   <translation>För mer än en ledsagare</translation>
  </message>
  <message>
   <source>For the hours of an outing</source>
   <translation>För en utflykts timmar</translation>
  </message>
  <message>
   <source>For the one who mends the program</source>
   <translation>För den som lagar programmet</translation>
  </message>
  <message>
   <source>For the provider</source>
   <translation>För utföraren</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>För vad</translation>
  </message>
  <message>
   <source>Forget it on this computer</source>
   <translation>Glöm den på den här datorn</translation>
  </message>
  <message>
   <source>Form for the companion</source>
   <translation>Blankett för ledsagaren</translation>
  </message>
  <message>
   <source>Form on paper</source>
   <translation>Blankett på papper</translation>
  </message>
  <message>
   <source>Four digits, for providers who ask for them. Never the whole number.</source>
   <translation>Fyra siffror, för utförare som frågar efter dem. Aldrig hela personnumret.</translation>
  </message>
  <message>
   <source>Four ordinary words are easy to remember and hard to guess.</source>
   <translation>Fyra vanliga ord är lätta att minnas och svåra att gissa.</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Ram</translation>
  </message>
  <message>
   <source>Frames by the calendar year can be 1, 2, 3, 4, 6 or 12 months, not {0}.</source>
   <translation>Ramar efter kalenderåret kan vara 1, 2, 3, 4, 6 eller 12 månader, inte {0}.</translation>
  </message>
  <message>
   <source>Freely over the frame</source>
   <translation>Fritt under hela ramen</translation>
  </message>
  <message>
   <source>Freely over three months</source>
   <translation>Fritt under tre månader</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Från</translation>
  </message>
  <message>
   <source>From start to end</source>
   <translation>Från start till slut</translation>
  </message>
  <message>
   <source>From {first} to {last}. {monthly} a month, {total} together.</source>
   <translation>Från {first} till {last}. {monthly} i månaden, {total} tillsammans.</translation>
  </message>
  <message>
   <source>From {first} to {last}: {total}.</source>
   <translation>Från {first} till {last}: {total}.</translation>
  </message>
  <message>
   <source>Go on to: {chapter}</source>
   <translation>Vidare till: {chapter}</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Goals, one a line</source>
   <translation>Mål, ett per rad</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>långfredagen</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bra att veta</translation>
  </message>
  <message>
   <source>Good to know where it is unclear</source>
   <translation>Bra att veta där det är oklart</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Beviljat</translation>
  </message>
  <message>
   <source>Granted a month</source>
   <translation>Beviljat per månad</translation>
  </message>
  <message>
   <source>Granted but not used yet</source>
   <translation>Beviljat men inte använt än</translation>
  </message>
  <message>
   <source>Granted in the frame</source>
   <translation>Beviljat i ramen</translation>
  </message>
  <message>
   <source>Granted in the month</source>
   <translation>Beviljat i månaden</translation>
  </message>
  <message>
   <source>Granted later in the frame</source>
   <translation>Beviljas senare i ramen</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Ger</translation>
  </message>
  <message>
   <source>Group {number}: {letters}</source>
   <translation>Grupp {number}: {letters}</translation>
  </message>
  <message>
   <source>Hand in &amp;all that wait</source>
   <translation>Lämna in &amp;alla som väntar</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>Inlämnat</translation>
  </message>
  <message>
   <source>Handed in and paid</source>
   <translation>Inlämnat och utbetalt</translation>
  </message>
  <message>
   <source>Handed in on {date}.</source>
   <translation>Inlämnat den {date}.</translation>
  </message>
  <message>
   <source>Have you used anything of this frame already?</source>
   <translation>Har du redan använt något av den här ramen?</translation>
  </message>
  <message>
   <source>Hello {name}. Today it is {day}.</source>
   <translation>Hej {name}. I dag är det {day}.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hjälp</translation>
  </message>
  <message>
   <source>Here you write down when you have been out. The program counts what is left.</source>
   <translation>Här skriver du upp när du har varit ute. Programmet räknar ut vad som är kvar.</translation>
  </message>
  <message>
   <source>History of the outing</source>
   <translation>Utflyktens historik</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historik…</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Gäller</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Timmar</translation>
  </message>
  <message>
   <source>Hours I have left</source>
   <translation>Timmar jag har kvar</translation>
  </message>
  <message>
   <source>Hours and outlays of {name} {period}</source>
   <translation>Timmar och utlägg för {name} {period}</translation>
  </message>
  <message>
   <source>Hours for: {what}</source>
   <translation>Timmar för: {what}</translation>
  </message>
  <message>
   <source>Hours granted</source>
   <translation>Beviljade timmar</translation>
  </message>
  <message>
   <source>Hours in the frame: {used} used and {booked} booked of {granted}</source>
   <translation>Timmar i ramen: {used} använda och {booked} bokade av {granted}</translation>
  </message>
  <message>
   <source>Hours in the frame: {used} used of {granted}</source>
   <translation>Timmar i ramen: {used} använda av {granted}</translation>
  </message>
  <message>
   <source>Hours over what was granted</source>
   <translation>Timmar över det beviljade</translation>
  </message>
  <message>
   <source>Hours performed</source>
   <translation>Utförda timmar</translation>
  </message>
  <message>
   <source>Hours that are not used in their month are not carried on.</source>
   <translation>Timmar som inte används samma månad förs inte vidare.</translation>
  </message>
  <message>
   <source>Hours that did not come about</source>
   <translation>Timmar som inte blev av</translation>
  </message>
  <message>
   <source>Hours that did not come about {period}</source>
   <translation>Timmar som inte blev av {period}</translation>
  </message>
  <message>
   <source>Hours that expired</source>
   <translation>Timmar som brann inne</translation>
  </message>
  <message>
   <source>Hours used</source>
   <translation>Använda timmar</translation>
  </message>
  <message>
   <source>Hours you do not use in one month you may use in the months after it.</source>
   <translation>Timmar du inte använt en månad får du använda i månaderna efter.</translation>
  </message>
  <message>
   <source>Hours {period}</source>
   <translation>Timmar {period}</translation>
  </message>
  <message>
   <source>Hours, month by month</source>
   <translation>Timmar, månad för månad</translation>
  </message>
  <message>
   <source>How &amp;may it be used?</source>
   <translation>&amp;Hur får det användas?</translation>
  </message>
  <message>
   <source>How did it turn out?</source>
   <translation>Hur blev det?</translation>
  </message>
  <message>
   <source>How did they turn out?</source>
   <translation>Hur blev det?</translation>
  </message>
  <message>
   <source>How far it has come</source>
   <translation>Hur långt det kommit</translation>
  </message>
  <message>
   <source>How it is shown</source>
   <translation>Så visas det</translation>
  </message>
  <message>
   <source>How it is used</source>
   <translation>Så används den</translation>
  </message>
  <message>
   <source>How it looks</source>
   <translation>Hur det ser ut</translation>
  </message>
  <message>
   <source>How it stands</source>
   <translation>Läget just nu</translation>
  </message>
  <message>
   <source>How it turned out</source>
   <translation>Hur det blev</translation>
  </message>
  <message>
   <source>How it was reckoned: {figure}</source>
   <translation>Så räknades det: {figure}</translation>
  </message>
  <message>
   <source>How long were you out?</source>
   <translation>Hur länge var ni ute?</translation>
  </message>
  <message>
   <source>How long will you be out?</source>
   <translation>Hur länge ska ni vara ute?</translation>
  </message>
  <message>
   <source>How may &amp;it be used?</source>
   <translation>&amp;Hur får de användas?</translation>
  </message>
  <message>
   <source>How may the hours be used?</source>
   <translation>Hur får timmarna användas?</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Hur mycket</translation>
  </message>
  <message>
   <source>How much came about</source>
   <translation>Så mycket blev av</translation>
  </message>
  <message>
   <source>How much did it cost?</source>
   <translation>Hur mycket kostade det?</translation>
  </message>
  <message>
   <source>How much of it came about</source>
   <translation>Hur mycket som blev av</translation>
  </message>
  <message>
   <source>How was this &amp;reckoned?</source>
   <translation>Hur &amp;räknades det?</translation>
  </message>
  <message>
   <source>How was this reckoned?</source>
   <translation>Hur räknades det?</translation>
  </message>
  <message>
   <source>How was this reckoned? Expenses</source>
   <translation>Hur räknades det? Omkostnader</translation>
  </message>
  <message>
   <source>How was this reckoned? Hours</source>
   <translation>Hur räknades det? Timmar</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>Jag vet inte</translation>
  </message>
  <message>
   <source>I don't know</source>
   <translation>Jag vet inte</translation>
  </message>
  <message>
   <source>I went out with a companion: {outings}.</source>
   <translation>Jag har gått ut med ledsagare: {outings}.</translation>
  </message>
  <message>
   <source>If it is freely over three months you may use {amount} in any month.</source>
   <translation>Om det är fritt under tre månader får du använda {amount} i vilken månad som helst.</translation>
  </message>
  <message>
   <source>If it went wrong</source>
   <translation>Om något blev galet</translation>
  </message>
  <message>
   <source>If the rules were others</source>
   <translation>Om reglerna vore andra</translation>
  </message>
  <message>
   <source>If you go on as so far, about {amount} will stay unused.</source>
   <translation>Om du fortsätter som hittills blir ungefär {amount} oanvända.</translation>
  </message>
  <message>
   <source>If you go on as so far, it lasts until about {date}.</source>
   <translation>Om du fortsätter som hittills räcker det till ungefär {date}.</translation>
  </message>
  <message>
   <source>Import a ledger</source>
   <translation>Importera en liggare</translation>
  </message>
  <message>
   <source>Imported: {added} new, {changed} changed, {same} already there.</source>
   <translation>Importerat: {added} nya, {changed} ändrade, {same} fanns redan.</translation>
  </message>
  <message>
   <source>In Stockholm up to 300 kronor a month.</source>
   <translation>I Stockholm högst 300 kronor i månaden.</translation>
  </message>
  <message>
   <source>In a wider window this is a table.</source>
   <translation>I ett bredare fönster är det här en tabell.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Gäller</translation>
  </message>
  <message>
   <source>In it</source>
   <translation>I den finns</translation>
  </message>
  <message>
   <source>In kronor</source>
   <translation>I kronor</translation>
  </message>
  <message>
   <source>In order of</source>
   <translation>Ordna efter</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>I korthet</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Med egna ord</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>Initialer</translation>
  </message>
  <message>
   <source>Initials and year of birth</source>
   <translation>Initialer och födelseår</translation>
  </message>
  <message>
   <source>Is there a decision on the companion's expenses?</source>
   <translation>Finns det ett beslut om ledsagarens omkostnader?</translation>
  </message>
  <message>
   <source>Is this right? {outing}</source>
   <translation>Är det rätt? {outing}</translation>
  </message>
  <message>
   <source>It cost {amount}.</source>
   <translation>Det kostade {amount}.</translation>
  </message>
  <message>
   <source>It cost {amount}: {category}.</source>
   <translation>Det kostade {amount}: {category}.</translation>
  </message>
  <message>
   <source>It does not open with that. Look at capitals and spaces, and try again.</source>
   <translation>Boken öppnas inte med det. Titta på stora bokstäver och mellanslag och försök igen.</translation>
  </message>
  <message>
   <source>It does not say: {what}. Ask your case officer, and change it here.</source>
   <translation>Den säger inte: {what}. Fråga din handläggare och ändra här.</translation>
  </message>
  <message>
   <source>It ended the ne&amp;xt day</source>
   <translation>Den gi&amp;ck över midnatt</translation>
  </message>
  <message>
   <source>It has begun.</source>
   <translation>Det har börjat.</translation>
  </message>
  <message>
   <source>It is being stopped. Nothing is changed.</source>
   <translation>Det avbryts. Inget ändras.</translation>
  </message>
  <message>
   <source>It is saved.</source>
   <translation>Det är sparat.</translation>
  </message>
  <message>
   <source>It is time to apply again.</source>
   <translation>Det är dags att söka på nytt.</translation>
  </message>
  <message>
   <source>It may be spread freely over the frame.</source>
   <translation>Det får fördelas fritt över ramen.</translation>
  </message>
  <message>
   <source>It pays for the companion's ticket or coffee. It is a decision of its own.</source>
   <translation>Det betalar ledsagarens biljett eller fika. Det är ett eget beslut.</translation>
  </message>
  <message>
   <source>It stands at the end of a sealed report, for example ACDE-FHJN.</source>
   <translation>Den står sist i en förseglad rapport, till exempel ACDE-FHJN.</translation>
  </message>
  <message>
   <source>It was {day}, three weeks after the decision was received on {received}.</source>
   <translation>Det var {day}, tre veckor efter att beslutet togs emot {received}.</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Vara</translation>
  </message>
  <message>
   <source>Keep as a file</source>
   <translation>Spara som fil</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behåll den</translation>
  </message>
  <message>
   <source>Keep the sheet with your papers. Who has it can open the book.</source>
   <translation>Förvara bladet bland dina papper. Den som har det kan öppna boken.</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behåll dem</translation>
  </message>
  <message>
   <source>Keep writing</source>
   <translation>Fortsätt skriva</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Slag</translation>
  </message>
  <message>
   <source>Kronor an &amp;activity</source>
   <translation>&amp;Kronor per aktivitet</translation>
  </message>
  <message>
   <source>Kronor an hour &amp;done</source>
   <translation>Kronor per &amp;utförd timme</translation>
  </message>
  <message>
   <source>Kronor in the frame: {used} used of {granted}</source>
   <translation>Kronor i ramen: {used} använda av {granted}</translation>
  </message>
  <message>
   <source>Kronor, month by month</source>
   <translation>Kronor, månad för månad</translation>
  </message>
  <message>
   <source>L&amp;ess</source>
   <translation>&amp;Mindre</translation>
  </message>
  <message>
   <source>La&amp;te cancellation</source>
   <translation>Sen avb&amp;okning</translation>
  </message>
  <message>
   <source>La&amp;ter month</source>
   <translation>Månaden ef&amp;ter</translation>
  </message>
  <message>
   <source>Labour Day</source>
   <translation>första maj</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>S&amp;pråk</translation>
  </message>
  <message>
   <source>Lan&amp;guage of the report</source>
   <translation>Rapportens språ&amp;k</translation>
  </message>
  <message>
   <source>Large te&amp;xt (18 points)</source>
   <translation>S&amp;tor text (18 punkter)</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Större text</translation>
  </message>
  <message>
   <source>Last day to appeal</source>
   <translation>Sista dag att överklaga</translation>
  </message>
  <message>
   <source>Last time</source>
   <translation>Senaste gången</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Nästa</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>Lagrum</translation>
  </message>
  <message>
   <source>Law, as printed</source>
   <translation>Lag, som det står</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Låt vara som det är</translation>
  </message>
  <message>
   <source>Leave empty if all of it is paid.</source>
   <translation>Lämna tomt om allt är betalt.</translation>
  </message>
  <message>
   <source>Leave empty if it holds until further notice.</source>
   <translation>Lämna tomt om det gäller tills vidare.</translation>
  </message>
  <message>
   <source>Leave empty where all of it was the companion's. It never enters the account.</source>
   <translation>Lämna tomt om allt var ledsagarens. Den räknas aldrig med.</translation>
  </message>
  <message>
   <source>Leave it empty if you do not know, or write up the outings later.</source>
   <translation>Lämna tomt om du inte vet, eller skriv upp utflykterna senare.</translation>
  </message>
  <message>
   <source>Ledger (*.json)</source>
   <translation>Liggare (*.json)</translation>
  </message>
  <message>
   <source>Ledger (*.json);;All files (*)</source>
   <translation>Liggare (*.json);;Alla filer (*)</translation>
  </message>
  <message>
   <source>Ledsagapp</source>
   <translation>Ledsagapp</translation>
  </message>
  <message>
   <source>Ledsagapp is locked</source>
   <translation>Ledsagapp är låst</translation>
  </message>
  <message>
   <source>Ledsagapp {version}. Free software under the MIT licence. Everything stays on this computer.</source>
   <translation>Ledsagapp {version}. Fri programvara under MIT-licensen. Allt stannar på den här datorn.</translation>
  </message>
  <message>
   <source>Ledsagapp – a safety copy, only to look at</source>
   <translation>Ledsagapp – en säkerhetskopia, bara att titta i</translation>
  </message>
  <message>
   <source>Ledsagapp – locked</source>
   <translation>Ledsagapp – låst</translation>
  </message>
  <message>
   <source>Ledsagapp – the example family</source>
   <translation>Ledsagapp – exempelfamiljen</translation>
  </message>
  <message>
   <source>Ledsagarservice</source>
   <translation>Ledsagarservice</translation>
  </message>
  <message>
   <source>Ledsagning</source>
   <translation>Ledsagning</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Kvar</translation>
  </message>
  <message>
   <source>Left after the month</source>
   <translation>Kvar efter månaden</translation>
  </message>
  <message>
   <source>Left in the frame</source>
   <translation>Kvar i ramen</translation>
  </message>
  <message>
   <source>Left in the frame: {amount}</source>
   <translation>Kvar i ramen: {amount}</translation>
  </message>
  <message>
   <source>Left out.</source>
   <translation>Utelämnat.</translation>
  </message>
  <message>
   <source>Left: {amount}</source>
   <translation>Kvar: {amount}</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Längd</translation>
  </message>
  <message>
   <source>Less used than written down</source>
   <translation>Mindre använt än uppskrivet</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Ljus</translation>
  </message>
  <message>
   <source>Line {number} of {all}</source>
   <translation>Rad {number} av {all}</translation>
  </message>
  <message>
   <source>Lists and objects lie too deep within each other.</source>
   <translation>Listor och objekt ligger för djupt i varandra.</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Lås nu</translation>
  </message>
  <message>
   <source>Long trips</source>
   <translation>Långa resor</translation>
  </message>
  <message>
   <source>Look a&amp;gain</source>
   <translation>Titta i&amp;gen</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Titta i den</translation>
  </message>
  <message>
   <source>Ma&amp;ke a PDF…</source>
   <translation>S&amp;kapa PDF…</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Gjort den</translation>
  </message>
  <message>
   <source>Make a PDF</source>
   <translation>Skapa PDF</translation>
  </message>
  <message>
   <source>Make a PDF…</source>
   <translation>Skapa PDF…</translation>
  </message>
  <message>
   <source>Make a safety copy now</source>
   <translation>Gör en säkerhetskopia nu</translation>
  </message>
  <message>
   <source>May be used</source>
   <translation>Får användas</translation>
  </message>
  <message>
   <source>May be used already</source>
   <translation>Får användas redan nu</translation>
  </message>
  <message>
   <source>May be used now: {amount}</source>
   <translation>Får användas nu: {amount}</translation>
  </message>
  <message>
   <source>Meal</source>
   <translation>Måltid</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>midsommardagen</translation>
  </message>
  <message>
   <source>Midsummer Eve</source>
   <translation>midsommarafton</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mitt</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Saknas</translation>
  </message>
  <message>
   <source>Mo&amp;nths in a frame</source>
   <translation>Må&amp;nader i en ram</translation>
  </message>
  <message>
   <source>Mo&amp;re…</source>
   <translation>&amp;Mer…</translation>
  </message>
  <message>
   <source>Money for my companion</source>
   <translation>Pengar för min ledsagare</translation>
  </message>
  <message>
   <source>Money for the companion</source>
   <translation>Pengar för ledsagaren</translation>
  </message>
  <message>
   <source>Money for the companion. {left}.</source>
   <translation>Pengar för ledsagaren. {left}.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Månad</translation>
  </message>
  <message>
   <source>Month by month</source>
   <translation>Månad för månad</translation>
  </message>
  <message>
   <source>Month by month and person</source>
   <translation>Månad för månad och person</translation>
  </message>
  <message>
   <source>Month by month only</source>
   <translation>Bara månad för månad</translation>
  </message>
  <message>
   <source>Monthly follow-up</source>
   <translation>Månadsuppföljning</translation>
  </message>
  <message>
   <source>Monthly follow-up {period}</source>
   <translation>Månadsuppföljning {period}</translation>
  </message>
  <message>
   <source>More help</source>
   <translation>Mer hjälp</translation>
  </message>
  <message>
   <source>More than granted</source>
   <translation>Mer än beviljat</translation>
  </message>
  <message>
   <source>More than granted so far: {amount}</source>
   <translation>Mer än hittills beviljat: {amount}</translation>
  </message>
  <message>
   <source>More used than written down</source>
   <translation>Mer använt än uppskrivet</translation>
  </message>
  <message>
   <source>Museum</source>
   <translation>Museum</translation>
  </message>
  <message>
   <source>My companion support</source>
   <translation>Min ledsagning</translation>
  </message>
  <message>
   <source>N&amp;ext</source>
   <translation>&amp;Nästa</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>Na&amp;mn</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Namn</translation>
  </message>
  <message>
   <source>Name in clear letters</source>
   <translation>Namnförtydligande</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>nationaldagen</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Aldrig</translation>
  </message>
  <message>
   <source>New &amp;companion…</source>
   <translation>Ny &amp;ledsagare…</translation>
  </message>
  <message>
   <source>New &amp;decision…</source>
   <translation>Nytt be&amp;slut…</translation>
  </message>
  <message>
   <source>New &amp;expense…</source>
   <translation>Nytt utlä&amp;gg…</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>nyårsdagen</translation>
  </message>
  <message>
   <source>New Year's Eve</source>
   <translation>nyårsafton</translation>
  </message>
  <message>
   <source>New book</source>
   <translation>Ny bok</translation>
  </message>
  <message>
   <source>New companion</source>
   <translation>Ny ledsagare</translation>
  </message>
  <message>
   <source>New correction</source>
   <translation>Ny rättelse</translation>
  </message>
  <message>
   <source>New correction…</source>
   <translation>Ny rättelse…</translation>
  </message>
  <message>
   <source>New decision</source>
   <translation>Nytt beslut</translation>
  </message>
  <message>
   <source>New expense</source>
   <translation>Nytt utlägg</translation>
  </message>
  <message>
   <source>New outing</source>
   <translation>Ny utflykt</translation>
  </message>
  <message>
   <source>New outing on this day</source>
   <translation>Ny utflykt den här dagen</translation>
  </message>
  <message>
   <source>New pe&amp;rson…</source>
   <translation>Ny &amp;person…</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Ny person</translation>
  </message>
  <message>
   <source>New person…</source>
   <translation>Ny person…</translation>
  </message>
  <message>
   <source>New pro&amp;vider…</source>
   <translation>Ny &amp;utförare…</translation>
  </message>
  <message>
   <source>New provider</source>
   <translation>Ny utförare</translation>
  </message>
  <message>
   <source>New: {added}. Changed: {changed}. Already there: {same}.</source>
   <translation>Nya: {added}. Ändrade: {changed}. Fanns redan: {same}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nästa</translation>
  </message>
  <message>
   <source>Next &amp;area</source>
   <translation>Nästa &amp;område</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nej</translation>
  </message>
  <message>
   <source>No booking that has passed waits for an answer.</source>
   <translation>Ingen bokning som har passerat väntar på svar.</translation>
  </message>
  <message>
   <source>No cancelled outings are noted in this period.</source>
   <translation>Inga inställda eller avbokade utflykter är antecknade under perioden.</translation>
  </message>
  <message>
   <source>No cancelled outings are noted.</source>
   <translation>Inga inställda utflykter är noterade.</translation>
  </message>
  <message>
   <source>No clock is running.</source>
   <translation>Ingen klocka går.</translation>
  </message>
  <message>
   <source>No companions yet.</source>
   <translation>Inga ledsagare än.</translation>
  </message>
  <message>
   <source>No copy outside this computer. A stick or a synced folder keeps the book if the computer is lost.</source>
   <translation>Ingen kopia utanför datorn. Ett usb-minne eller en synkad mapp räddar boken om datorn försvinner.</translation>
  </message>
  <message>
   <source>No copy was made in {path}. Is it connected?</source>
   <translation>Ingen kopia gjordes i {path}. Är den ansluten?</translation>
  </message>
  <message>
   <source>No corrections. One can be written for hours used before the program was started.</source>
   <translation>Inga rättelser. En kan skrivas för timmar som användes innan programmet började användas.</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ingen dag</translation>
  </message>
  <message>
   <source>No day was written, so it is today.</source>
   <translation>Ingen dag var skriven, så det blir i dag.</translation>
  </message>
  <message>
   <source>No decision</source>
   <translation>Inget beslut</translation>
  </message>
  <message>
   <source>No decision is in force today. The latest one ended on {date}.</source>
   <translation>Inget beslut gäller i dag. Det senaste slutade {date}.</translation>
  </message>
  <message>
   <source>No decision on expenses is in force. Receipts can be kept all the same.</source>
   <translation>Inget beslut om omkostnader gäller. Kvitton går att spara ändå.</translation>
  </message>
  <message>
   <source>No decision on expenses was in force that day. The receipt can be kept all the same.</source>
   <translation>Inget beslut om omkostnader gällde den dagen. Kvittot går att spara ändå.</translation>
  </message>
  <message>
   <source>No decision on expenses. Receipts can be kept all the same.</source>
   <translation>Inget beslut om omkostnader. Kvitton går att spara ändå.</translation>
  </message>
  <message>
   <source>No decision on hours was in force on {date}. Choose another day.</source>
   <translation>Inget beslut om timmar gällde den {date}. Välj en annan dag.</translation>
  </message>
  <message>
   <source>No decision was in force for these entries:</source>
   <translation>Inget beslut gällde för de här posterna:</translation>
  </message>
  <message>
   <source>No decision was in force in this period.</source>
   <translation>Inget beslut gällde under perioden.</translation>
  </message>
  <message>
   <source>No decision was in force that day</source>
   <translation>Inget beslut gällde den dagen</translation>
  </message>
  <message>
   <source>No decision was in force that day. The outing is kept, but does not count.</source>
   <translation>Inget beslut gällde den dagen. Utflykten sparas men räknas inte.</translation>
  </message>
  <message>
   <source>No decision yet</source>
   <translation>Inget beslut än</translation>
  </message>
  <message>
   <source>No decisions yet. Write down the first one.</source>
   <translation>Inga beslut än. Skriv in det första.</translation>
  </message>
  <message>
   <source>No end was written.</source>
   <translation>Inget slut var skrivet.</translation>
  </message>
  <message>
   <source>No expenses yet.</source>
   <translation>Inga utlägg än.</translation>
  </message>
  <message>
   <source>No folder is watched yet. Choose one, such as where your scanner saves.</source>
   <translation>Ingen mapp bevakas än. Välj en, till exempel den där skannern sparar.</translation>
  </message>
  <message>
   <source>No font on this computer has these signs: {signs}. They stand as ▯ in the report.</source>
   <translation>Inget teckensnitt på datorn har de här tecknen: {signs}. De står som ▯ i rapporten.</translation>
  </message>
  <message>
   <source>No more than the whole amount can be refused.</source>
   <translation>Mer än hela beloppet kan inte nekas.</translation>
  </message>
  <message>
   <source>No outing</source>
   <translation>Ingen utflykt</translation>
  </message>
  <message>
   <source>No outing for twelve months</source>
   <translation>Ingen utflykt på tolv månader</translation>
  </message>
  <message>
   <source>No outing of {name} was cancelled {when}.</source>
   <translation>Ingen utflykt för {name} ställdes in {when}.</translation>
  </message>
  <message>
   <source>No outing on this day.</source>
   <translation>Ingen utflykt den här dagen.</translation>
  </message>
  <message>
   <source>No outing yet, and three months had gone on {due}. The municipality can say what it depends on.</source>
   <translation>Ingen utflykt än, och tre månader hade gått {due}. Kommunen kan svara på vad det beror på.</translation>
  </message>
  <message>
   <source>No outing yet. Three months have gone on {due}.</source>
   <translation>Ingen utflykt än. Tre månader har gått {due}.</translation>
  </message>
  <message>
   <source>No outings match the selection ({filter}). There are {all}.</source>
   <translation>Inga utflykter passar urvalet ({filter}). {all} finns.</translation>
  </message>
  <message>
   <source>No outings yet. Write up the first one.</source>
   <translation>Inga utflykter än. Skriv upp den första.</translation>
  </message>
  <message>
   <source>No provider written</source>
   <translation>Ingen utförare angiven</translation>
  </message>
  <message>
   <source>No providers yet.</source>
   <translation>Inga utförare än.</translation>
  </message>
  <message>
   <source>No receipt yet. You can add it later, or drop the file here.</source>
   <translation>Inget kvitto än. Det går att lägga till senare, eller släpp filen här.</translation>
  </message>
  <message>
   <source>No receipt yet. You can add it later.</source>
   <translation>Inget kvitto än. Det går att lägga till senare.</translation>
  </message>
  <message>
   <source>No receipts wait in {path}.</source>
   <translation>Inga kvitton väntar i {path}.</translation>
  </message>
  <message>
   <source>No safety copy could be made in {path}.</source>
   <translation>Ingen säkerhetskopia gick att göra i {path}.</translation>
  </message>
  <message>
   <source>No sealed report in this book has that code.</source>
   <translation>Ingen förseglad rapport i boken har den koden.</translation>
  </message>
  <message>
   <source>No template</source>
   <translation>Ingen mall</translation>
  </message>
  <message>
   <source>No templates yet. Save one in the form of an outing, under "More…".</source>
   <translation>Inga mallar än. Spara en i utflyktens formulär, under "Mer…".</translation>
  </message>
  <message>
   <source>No time was written.</source>
   <translation>Ingen tid var skriven.</translation>
  </message>
  <message>
   <source>No undo brings them back. An encrypted copy of the book of now is kept.</source>
   <translation>De går inte att få tillbaka. En krypterad kopia av boken som den är nu finns kvar.</translation>
  </message>
  <message>
   <source>No&amp;te (only for you, not printed)</source>
   <translation>&amp;Anteckning (bara för dig, skrivs inte ut)</translation>
  </message>
  <message>
   <source>No, change it</source>
   <translation>Nej, ändra</translation>
  </message>
  <message>
   <source>No, it cost nothing</source>
   <translation>Nej, det kostade inget</translation>
  </message>
  <message>
   <source>No, it did not</source>
   <translation>Nej, det blev inte av</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr</translation>
  </message>
  <message>
   <source>Nobody chosen</source>
   <translation>Ingen vald</translation>
  </message>
  <message>
   <source>Nobody is in the book yet. Ask someone to help you begin.</source>
   <translation>Ingen finns i boken än. Be någon hjälpa dig att börja.</translation>
  </message>
  <message>
   <source>Nobody is in the book yet. Begin with the decision.</source>
   <translation>Ingen finns i boken än. Börja med beslutet.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ingen än</translation>
  </message>
  <message>
   <source>Nobody yet.</source>
   <translation>Ingen än.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Inga</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Ingen av dem</translation>
  </message>
  <message>
   <source>None, only what is chosen here</source>
   <translation>Inga, bara det som väljs här</translation>
  </message>
  <message>
   <source>Not answered yet.</source>
   <translation>Inte besvarad än.</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>Inte avgjort än</translation>
  </message>
  <message>
   <source>Not in force today</source>
   <translation>Gäller inte i dag</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Inte nu</translation>
  </message>
  <message>
   <source>Not on the receipt: {parts}.</source>
   <translation>Står inte på kvittot: {parts}.</translation>
  </message>
  <message>
   <source>Not on the receipt: {parts}. A signed statement may be asked for.</source>
   <translation>Står inte på kvittot: {parts}. Det kan behövas ett intyg.</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Betalas inte</translation>
  </message>
  <message>
   <source>Not paid by the allowance</source>
   <translation>Betalas inte av ersättningen</translation>
  </message>
  <message>
   <source>Not paid by the rules</source>
   <translation>Ersätts inte enligt reglerna</translation>
  </message>
  <message>
   <source>Not paid by the rules: {amount}</source>
   <translation>Ersätts inte enligt reglerna: {amount}</translation>
  </message>
  <message>
   <source>Not s&amp;ure</source>
   <translation>&amp;Vet inte</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Inte angivet</translation>
  </message>
  <message>
   <source>Not to be read: {what}.</source>
   <translation>Gick inte att läsa: {what}.</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>Inte prövat</translation>
  </message>
  <message>
   <source>Not understood: "{text}". It is kept in the note.</source>
   <translation>Gick inte att förstå: "{text}". Det står kvar i anteckningen.</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>Inte skrivet</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Anteckningar</translation>
  </message>
  <message>
   <source>Nothing can be saved just now</source>
   <translation>Just nu går inget att spara</translation>
  </message>
  <message>
   <source>Nothing can go wrong. Press Undo, and the latest thing is taken back.</source>
   <translation>Det gör inget. Tryck på Ångra, så tas det senaste tillbaka.</translation>
  </message>
  <message>
   <source>Nothing could be read out of the file. It lies where it was, unchanged.</source>
   <translation>Inget gick att läsa ur filen. Den ligger kvar, oförändrad.</translation>
  </message>
  <message>
   <source>Nothing could be read.</source>
   <translation>Inget gick att läsa.</translation>
  </message>
  <message>
   <source>Nothing could be saved</source>
   <translation>Inget gick att rädda</translation>
  </message>
  <message>
   <source>Nothing has been changed.</source>
   <translation>Inget har ändrats.</translation>
  </message>
  <message>
   <source>Nothing is booked on this day.</source>
   <translation>Inget är bokat den här dagen.</translation>
  </message>
  <message>
   <source>Nothing is booked.</source>
   <translation>Inget är bokat.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <translation>Inget är ändrat än.</translation>
  </message>
  <message>
   <source>Nothing is counted here.</source>
   <translation>Här räknas ingenting.</translation>
  </message>
  <message>
   <source>Nothing is known to be missing.</source>
   <translation>Ingenting saknas, så vitt det går att se.</translation>
  </message>
  <message>
   <source>Nothing is noted.</source>
   <translation>Ingenting är noterat.</translation>
  </message>
  <message>
   <source>Nothing is owed for the expenses written down.</source>
   <translation>Inget återstår att betala för de utlägg som är uppskrivna.</translation>
  </message>
  <message>
   <source>Nothing is written down this month.</source>
   <translation>Inget är uppskrivet den här månaden.</translation>
  </message>
  <message>
   <source>Nothing new.</source>
   <translation>Inget nytt.</translation>
  </message>
  <message>
   <source>Nothing of the frame has been used.</source>
   <translation>Inget av ramen har använts.</translation>
  </message>
  <message>
   <source>Nothing to do right now.</source>
   <translation>Inget att göra just nu.</translation>
  </message>
  <message>
   <source>Nothing waits to be handed in.</source>
   <translation>Inget väntar på att lämnas in.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Antal</translation>
  </message>
  <message numerus="yes">
   <source>Of %n line(s) you are not sure.</source>
   <translation>
    <numerusform>Om %n rad är du osäker.</numerusform>
    <numerusform>Om %n rader är du osäker.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of that {amount} is booked besides.</source>
   <translation>Av det är {amount} bokat till annat.</translation>
  </message>
  <message>
   <source>Of this, {hours} were on days when no decision was in force.</source>
   <translation>Av detta var {hours} på dagar då inget beslut gällde.</translation>
  </message>
  <message>
   <source>Of which travel</source>
   <translation>Varav resor</translation>
  </message>
  <message>
   <source>On assignment</source>
   <translation>Uppdragstagare</translation>
  </message>
  <message>
   <source>On the day of the decision</source>
   <translation>Från beslutets dag, datum till datum</translation>
  </message>
  <message>
   <source>On which &amp;outing?</source>
   <translation>På vilken &amp;utflykt?</translation>
  </message>
  <message>
   <source>One block is {amount}.</source>
   <translation>En kloss är {amount}.</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Skriv en till</translation>
  </message>
  <message>
   <source>One or more words. Enter goes to the first place.</source>
   <translation>Ett eller flera ord. Enter går till det första stället.</translation>
  </message>
  <message>
   <source>Only files that belong to the report are different.</source>
   <translation>Bara filer som hör till rapporten är ändrade.</translation>
  </message>
  <message>
   <source>Only if you want it. It then stands last on the report, in your words.</source>
   <translation>Bara om du vill. Den står då sist i rapporten, med dina ord.</translation>
  </message>
  <message>
   <source>Only the first four digits, the year of birth. Never write the whole personal number.</source>
   <translation>Bara de fyra första siffrorna, födelseåret. Skriv aldrig hela personnumret.</translation>
  </message>
  <message>
   <source>Only under SoL. Under LSS there is no fee.</source>
   <translation>Bara enligt SoL. Enligt LSS är det ingen avgift.</translation>
  </message>
  <message>
   <source>Only what is chosen in the decision. Under Change… a municipality can be given.</source>
   <translation>Bara det som är valt i beslutet. Under Ändra… går det att ange en kommun.</translation>
  </message>
  <message>
   <source>Only what was paid for the companion.</source>
   <translation>Bara det som betalades för ledsagaren.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öppna</translation>
  </message>
  <message>
   <source>Open a safety copy</source>
   <translation>Öppna en säkerhetskopia</translation>
  </message>
  <message>
   <source>Open a safety copy…</source>
   <translation>Öppna en säkerhetskopia…</translation>
  </message>
  <message>
   <source>Open another book</source>
   <translation>Öppna en annan bok</translation>
  </message>
  <message>
   <source>Open the book</source>
   <translation>Öppna boken</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Öppna mappen</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Öppna rapporten</translation>
  </message>
  <message>
   <source>Opened.</source>
   <translation>Öppnad.</translation>
  </message>
  <message>
   <source>Opening figures</source>
   <translation>Ingående siffror</translation>
  </message>
  <message>
   <source>Or the recovery key from the sheet, fourteen groups of four.</source>
   <translation>Eller återställningsnyckeln från bladet, fjorton grupper om fyra.</translation>
  </message>
  <message>
   <source>Or write how long</source>
   <translation>Eller skriv hur länge</translation>
  </message>
  <message>
   <source>Or write how many kronor</source>
   <translation>Eller skriv hur många kronor</translation>
  </message>
  <message>
   <source>Or write the day</source>
   <translation>Eller skriv dagen</translation>
  </message>
  <message>
   <source>Or write the time</source>
   <translation>Eller skriv tiden</translation>
  </message>
  <message>
   <source>Or write what</source>
   <translation>Eller skriv vad</translation>
  </message>
  <message>
   <source>Order sent on</source>
   <translation>Beställningen skickad den</translation>
  </message>
  <message>
   <source>Ordered of the provider, a month</source>
   <translation>Beställt av utföraren, i månaden</translation>
  </message>
  <message>
   <source>Organisation number</source>
   <translation>Organisationsnummer</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Annat</translation>
  </message>
  <message>
   <source>Other colours</source>
   <translation>Andra färger</translation>
  </message>
  <message>
   <source>Other outings are not part of this report.</source>
   <translation>Andra utflykter ingår inte i rapporten.</translation>
  </message>
  <message>
   <source>Otherwise the computer shows what is near, once a day and without names.</source>
   <translation>Annars visar datorn vad som är nära, en gång om dagen och utan namn.</translation>
  </message>
  <message>
   <source>Outing</source>
   <translation>Utflykt</translation>
  </message>
  <message>
   <source>Outings</source>
   <translation>Utflykter</translation>
  </message>
  <message>
   <source>Outings that did not come about</source>
   <translation>Utflykter som inte blev av</translation>
  </message>
  <message>
   <source>Outlays</source>
   <translation>Utlägg</translation>
  </message>
  <message>
   <source>Outlays: {amount}, of which travel {travel}.</source>
   <translation>Utlägg: {amount}, varav resor {travel}.</translation>
  </message>
  <message>
   <source>Outlays: {amount}.</source>
   <translation>Utlägg: {amount}.</translation>
  </message>
  <message>
   <source>Outside this computer</source>
   <translation>Utanför den här datorn</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Utöver</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Översikt</translation>
  </message>
  <message>
   <source>Own cost in all</source>
   <translation>Egen kostnad sammanlagt</translation>
  </message>
  <message>
   <source>Own fee</source>
   <translation>Egen avgift</translation>
  </message>
  <message>
   <source>Own fee for the hours, estimated: {month_sum} in {month} and {year_sum} in {year}. The municipality's bill is what holds.</source>
   <translation>Egen avgift för timmarna, uppskattad: {month_sum} i {month} och {year_sum} under {year}. Det är kommunens räkning som gäller.</translation>
  </message>
  <message>
   <source>Own note</source>
   <translation>Egen notering</translation>
  </message>
  <message>
   <source>Own note on the rep&amp;ort</source>
   <translation>Egen n&amp;otering på rapporten</translation>
  </message>
  <message>
   <source>Own part</source>
   <translation>Egen del</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Egna regler</translation>
  </message>
  <message>
   <source>P&amp;resent passphrase</source>
   <translation>N&amp;uvarande lösenfras</translation>
  </message>
  <message>
   <source>P&amp;rice for an hour, in kronor</source>
   <translation>Pris för en t&amp;imme, i kronor</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Sida {page} av {pages}</translation>
  </message>
  <message>
   <source>Page: {page}</source>
   <translation>Sida: {page}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Sidor</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Utbetalt</translation>
  </message>
  <message>
   <source>Paid by the allowance</source>
   <translation>Betalas av ersättningen</translation>
  </message>
  <message>
   <source>Paid for</source>
   <translation>Ersätts</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Utbetalt</translation>
  </message>
  <message>
   <source>Paid out by</source>
   <translation>Betalas ut efter</translation>
  </message>
  <message>
   <source>Paid out to</source>
   <translation>Betalas ut till</translation>
  </message>
  <message numerus="yes">
   <source>Paired. %n left.</source>
   <translation>
    <numerusform>Parat. %n kvar.</numerusform>
    <numerusform>Parat. %n kvar.</numerusform>
   </translation>
  </message>
  <message>
   <source>Paragraph, as printed</source>
   <translation>Paragraf, som det står</translation>
  </message>
  <message>
   <source>Part: {line}</source>
   <translation>Del: {line}</translation>
  </message>
  <message>
   <source>Partly granted</source>
   <translation>Delvis beviljat</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Lösenfras</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Klistra in</translation>
  </message>
  <message>
   <source>Performed</source>
   <translation>Utfört</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Person: {name}</source>
   <translation>Person: {name}</translation>
  </message>
  <message>
   <source>Pictures of how hours and kronor have gone, each with its figures.</source>
   <translation>Bilder av hur timmar och kronor har gått, var och en med sina siffror.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Plats</translation>
  </message>
  <message>
   <source>Place and date</source>
   <translation>Ort och datum</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planerat</translation>
  </message>
  <message>
   <source>Power of attorney</source>
   <translation>Fullmakt</translation>
  </message>
  <message>
   <source>Power of attorney for the reimbursement</source>
   <translation>Fullmakt för omkostnadsersättningen</translation>
  </message>
  <message>
   <source>Power of attorney from</source>
   <translation>Fullmakt från</translation>
  </message>
  <message>
   <source>Power of attorney to</source>
   <translation>Fullmakt till</translation>
  </message>
  <message>
   <source>Pre&amp;vious area</source>
   <translation>Förra områ&amp;det</translation>
  </message>
  <message>
   <source>Presentatio&amp;n</source>
   <translation>V&amp;y</translation>
  </message>
  <message>
   <source>Press Back to see the question before.</source>
   <translation>Tryck på Tillbaka för att se frågan före.</translation>
  </message>
  <message>
   <source>Press Change how it looks for larger text or other colours.</source>
   <translation>Tryck på Ändra hur det ser ut, om du vill ha större text eller andra färger.</translation>
  </message>
  <message>
   <source>Press Write down an outing. Answer one question at a time.</source>
   <translation>Tryck på Skriv en utflykt. Svara på en fråga i taget.</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Pris</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Utskrift</translation>
  </message>
  <message>
   <source>Print on paper</source>
   <translation>Skriv ut på papper</translation>
  </message>
  <message>
   <source>Print something</source>
   <translation>Skriv ut</translation>
  </message>
  <message>
   <source>Print {number}.</source>
   <translation>Utskrift {number}.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Skriv ut…</translation>
  </message>
  <message>
   <source>Pro&amp;vider</source>
   <translation>&amp;Utförare</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Utförare</translation>
  </message>
  <message>
   <source>Provider so far</source>
   <translation>Utförare hittills</translation>
  </message>
  <message>
   <source>Provider who takes over</source>
   <translation>Utförare som tar över</translation>
  </message>
  <message>
   <source>Provider with power of attorney</source>
   <translation>Utförare med fullmakt</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Utförare</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Syfte</translation>
  </message>
  <message>
   <source>Put back: {what}.</source>
   <translation>Tillbakalagd: {what}.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Fråga</translation>
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation>Fråga {number} av {count}</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Avsluta</translation>
  </message>
  <message>
   <source>R&amp;ounding</source>
   <translation>A&amp;vrundning</translation>
  </message>
  <message>
   <source>R&amp;ules of</source>
   <translation>R&amp;egler från</translation>
  </message>
  <message>
   <source>Re&amp;member it in this computer's key ring</source>
   <translation>Ko&amp;m ihåg den i datorns nyckelring</translation>
  </message>
  <message>
   <source>Re&amp;peat the latest message</source>
   <translation>&amp;Upprepa senaste meddelandet</translation>
  </message>
  <message>
   <source>Read line by line</source>
   <translation>Läs rad för rad</translation>
  </message>
  <message>
   <source>Read line by line…</source>
   <translation>Läs rad för rad…</translation>
  </message>
  <message>
   <source>Read the receipt</source>
   <translation>Läs av kvittot</translation>
  </message>
  <message>
   <source>Read through</source>
   <translation>Läs igenom</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Klar</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Orsak</translation>
  </message>
  <message>
   <source>Rece&amp;ipt</source>
   <translation>Kv&amp;itto</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Kvitto</translation>
  </message>
  <message>
   <source>Receipt missing</source>
   <translation>Kvitto saknas</translation>
  </message>
  <message>
   <source>Receipt present</source>
   <translation>Kvitto finns</translation>
  </message>
  <message>
   <source>Receipt {number}</source>
   <translation>Kvitto {number}</translation>
  </message>
  <message>
   <source>Receipt: {what}, {kronor}</source>
   <translation>Kvitto: {what}, {kronor}</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Kvitton</translation>
  </message>
  <message>
   <source>Receipts (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)</source>
   <translation>Kvitton (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)</translation>
  </message>
  <message>
   <source>Receipts can be kept all the same.</source>
   <translation>Kvitton går att spara ändå.</translation>
  </message>
  <message>
   <source>Receipts left out because their files are damaged: {names}.</source>
   <translation>Kvitton som inte kom med, för att deras filer är skadade: {names}.</translation>
  </message>
  <message>
   <source>Receipts to pa&amp;ir…</source>
   <translation>Kv&amp;itton att para ihop…</translation>
  </message>
  <message>
   <source>Receipts to pair</source>
   <translation>Kvitton att para ihop</translation>
  </message>
  <message>
   <source>Receipts whose files are not in the book: {names}.</source>
   <translation>Kvitton vars filer inte finns i boken: {names}.</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Mottaget den</translation>
  </message>
  <message>
   <source>Reckoned up to</source>
   <translation>Räknat till och med</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Återställningsblad</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>Återställningsblad…</translation>
  </message>
  <message>
   <source>Ref&amp;used, kronor</source>
   <translation>&amp;Nekat, kronor</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Avslag</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Ta bort</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n cop(ies)?</source>
   <translation>
    <numerusform>Ta bort %n kopia?</numerusform>
    <numerusform>Ta bort %n kopior?</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Ta bort den</translation>
  </message>
  <message>
   <source>Remove the passphrase?</source>
   <translation>Ta bort lösenfrasen?</translation>
  </message>
  <message>
   <source>Remove the passphrase…</source>
   <translation>Ta bort lösenfrasen…</translation>
  </message>
  <message>
   <source>Remove them</source>
   <translation>Ta bort dem</translation>
  </message>
  <message>
   <source>Remove these copies…</source>
   <translation>Ta bort de här kopiorna…</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Borttaget</translation>
  </message>
  <message>
   <source>Removed with its expenses: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation>Borttagen med sina utlägg: {what}, {day}. Ctrl+Z tar tillbaka den.</translation>
  </message>
  <message>
   <source>Removed: correction, {day}. Ctrl+Z brings it back.</source>
   <translation>Borttagen: rättelse, {day}. Ctrl+Z tar tillbaka den.</translation>
  </message>
  <message>
   <source>Removed: the decision from {date}. Ctrl+Z brings it back.</source>
   <translation>Borttaget: beslutet från {date}. Ctrl+Z tar tillbaka det.</translation>
  </message>
  <message>
   <source>Removed: {name}.</source>
   <translation>Borttagen: {name}.</translation>
  </message>
  <message>
   <source>Removed: {name}. Ctrl+Z brings it back.</source>
   <translation>Borttagen: {name}. Ctrl+Z tar tillbaka.</translation>
  </message>
  <message>
   <source>Removed: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation>Borttagen: {what}, {day}. Ctrl+Z tar tillbaka.</translation>
  </message>
  <message>
   <source>Removed: {what}. Ctrl+Z brings it back.</source>
   <translation>Borttagen: {what}. Ctrl+Z tar tillbaka den.</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Rapporter</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Avrundning</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regler</translation>
  </message>
  <message>
   <source>Rules &amp;for</source>
   <translation>Regler &amp;för</translation>
  </message>
  <message>
   <source>Rules (*.toml)</source>
   <translation>Regler (*.toml)</translation>
  </message>
  <message>
   <source>Rules (*.toml);;All files (*)</source>
   <translation>Regler (*.toml);;Alla filer (*)</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>Regler från</translation>
  </message>
  <message>
   <source>S&amp;how what I write</source>
   <translation>&amp;Visa det jag skriver</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Trygghet</translation>
  </message>
  <message>
   <source>Safety copies</source>
   <translation>Säkerhetskopior</translation>
  </message>
  <message>
   <source>Same again…</source>
   <translation>Samma igen…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Spara</translation>
  </message>
  <message>
   <source>Save a &amp;copy of the book…</source>
   <translation>Spara en &amp;kopia av boken…</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Spara en kopia någon annanstans…</translation>
  </message>
  <message>
   <source>Save a copy of the book</source>
   <translation>Spara en kopia av boken</translation>
  </message>
  <message>
   <source>Save a&amp;nd new</source>
   <translation>Spara &amp;och ny</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Spara som PDF</translation>
  </message>
  <message>
   <source>Save as a &amp;file…</source>
   <translation>Spara som &amp;fil…</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Spara som fil</translation>
  </message>
  <message>
   <source>Save as a new file</source>
   <translation>Spara som en ny fil</translation>
  </message>
  <message>
   <source>Save as a new file…</source>
   <translation>Spara som en ny fil…</translation>
  </message>
  <message>
   <source>Save as a template</source>
   <translation>Spara som mall</translation>
  </message>
  <message>
   <source>Save as text</source>
   <translation>Spara som text</translation>
  </message>
  <message>
   <source>Save as text…</source>
   <translation>Spara som text…</translation>
  </message>
  <message>
   <source>Save the &amp;answer</source>
   <translation>Sp&amp;ara svaret</translation>
  </message>
  <message>
   <source>Save the tables</source>
   <translation>Spara tabellerna</translation>
  </message>
  <message>
   <source>Save the tables (CSV)…</source>
   <translation>Spara tabellerna (CSV)…</translation>
  </message>
  <message>
   <source>Save what can be read…</source>
   <translation>Rädda det som går att läsa…</translation>
  </message>
  <message>
   <source>Save what you wrote?</source>
   <translation>Spara det du skrivit?</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Sparat</translation>
  </message>
  <message>
   <source>Saved hours go forward</source>
   <translation>Sparade timmar följer med framåt</translation>
  </message>
  <message>
   <source>Saved in {name}: {what}.</source>
   <translation>Räddat i {name}: {what}.</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Sparat.</translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n expense(s).</source>
   <translation>
    <numerusform>Sparat: %n utlägg.</numerusform>
    <numerusform>Sparat: %n utlägg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) changed. Ctrl+Z takes it back.</source>
   <translation>
    <numerusform>Sparat: %n utflykt ändrad. Ctrl+Z ångrar.</numerusform>
    <numerusform>Sparat: %n utflykter ändrade. Ctrl+Z ångrar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) from {day}. Ctrl+Z takes them away.</source>
   <translation>
    <numerusform>Sparat: %n utflykt från {day}. Ctrl+Z tar bort den.</numerusform>
    <numerusform>Sparat: %n utflykter från {day}. Ctrl+Z tar bort dem.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved: correction, {day}.</source>
   <translation>Sparat: rättelse, {day}.</translation>
  </message>
  <message>
   <source>Saved: {kind}, the decision from {date}.</source>
   <translation>Sparat: {kind}, beslutet från {date}.</translation>
  </message>
  <message>
   <source>Saved: {name}.</source>
   <translation>Sparat: {name}.</translation>
  </message>
  <message numerus="yes">
   <source>Saved: {what}, {day}, {hours}, and %n more day(s).</source>
   <translation>
    <numerusform>Sparat: {what}, {day}, {hours}, och %n dag till.</numerusform>
    <numerusform>Sparat: {what}, {day}, {hours}, och %n dagar till.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved: {what}, {day}, {hours}.</source>
   <translation>Sparat: {what}, {day}, {hours}.</translation>
  </message>
  <message>
   <source>Saved: {what}, {day}, {kronor}.</source>
   <translation>Sparat: {what}, {day}, {kronor}.</translation>
  </message>
  <message>
   <source>Screen reader</source>
   <translation>Skärmläsare</translation>
  </message>
  <message>
   <source>Sea&amp;rch the manual</source>
   <translation>Sök i han&amp;dboken</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Försegling</translation>
  </message>
  <message>
   <source>Seal {period}</source>
   <translation>Försegla {period}</translation>
  </message>
  <message>
   <source>Seal {period}…</source>
   <translation>Försegla {period}…</translation>
  </message>
  <message>
   <source>Sealed on</source>
   <translation>Förseglad den</translation>
  </message>
  <message>
   <source>Sealed on {date} with the code {code}. The book says something else now: sealed again, the report tells what was corrected.</source>
   <translation>Förseglad den {date} med koden {code}. Boken säger något annat nu: förseglar du igen berättar rapporten vad som rättats.</translation>
  </message>
  <message>
   <source>Sealed on {date} with the code {code}. The book still says the same.</source>
   <translation>Förseglad den {date} med koden {code}. Boken säger fortfarande samma sak.</translation>
  </message>
  <message>
   <source>Sealed with the code {code}.</source>
   <translation>Förseglad med koden {code}.</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>Försegla…</translation>
  </message>
  <message>
   <source>Seller</source>
   <translation>Säljare</translation>
  </message>
  <message>
   <source>Send by e-mail…</source>
   <translation>Skicka med e-post…</translation>
  </message>
  <message>
   <source>Sent on {date}.</source>
   <translation>Skickad den {date}.</translation>
  </message>
  <message>
   <source>Set a passphrase</source>
   <translation>Sätt en lösenfras</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>Sätt en lösenfras…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Inställningar</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Andel</translation>
  </message>
  <message>
   <source>Shared receipts</source>
   <translation>Delade kvitton</translation>
  </message>
  <message>
   <source>Shopping</source>
   <translation>Handla</translation>
  </message>
  <message>
   <source>Short lines in the text (40 characters)</source>
   <translation>Korta rader i texten (40 tecken)</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Visa alla</translation>
  </message>
  <message>
   <source>Show all {all}</source>
   <translation>Visa alla {all}</translation>
  </message>
  <message>
   <source>Show as a grid</source>
   <translation>Visa som rutnät</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Visa mappen</translation>
  </message>
  <message>
   <source>Show the month</source>
   <translation>Visa månaden</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>Visa {name}</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Underskrift</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Underskrifter</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Underskriven senast</translation>
  </message>
  <message>
   <source>Signed statement</source>
   <translation>Intyg</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Storlek</translation>
  </message>
  <message>
   <source>Sk&amp;ip</source>
   <translation>&amp;Hoppa över</translation>
  </message>
  <message>
   <source>Small letters and spaces do not matter. There is no O and no I.</source>
   <translation>Små bokstäver och mellanslag spelar ingen roll. Det finns inget O och inget I.</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Mindre text</translation>
  </message>
  <message>
   <source>So says the decision.</source>
   <translation>Så står det i beslutet.</translation>
  </message>
  <message>
   <source>So that nobody else does this while you are away.</source>
   <translation>Så att ingen annan gör det här medan du är borta.</translation>
  </message>
  <message>
   <source>So&amp;urce</source>
   <translation>&amp;Källa</translation>
  </message>
  <message>
   <source>Some municipalities do not allow it. Ask your case officer.</source>
   <translation>Det går inte i alla kommuner. Fråga din handläggare.</translation>
  </message>
  <message>
   <source>Some of your own rules were left out. {fault}</source>
   <translation>Några av dina egna regler är inte med. {fault}</translation>
  </message>
  <message>
   <source>Some receipts</source>
   <translation>Vissa kvitton</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Någon annan</translation>
  </message>
  <message>
   <source>Someone else's</source>
   <translation>Någon annans</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Något annat</translation>
  </message>
  <message>
   <source>Something else was heard</source>
   <translation>Något annat hördes</translation>
  </message>
  <message>
   <source>Something here does not fit ({code}).</source>
   <translation>Något här stämmer inte ({code}).</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Något gick snett i programmet</translation>
  </message>
  <message>
   <source>Something went wrong in the program. What you saved is still there, and you can go on. The report also lies in {path}.</source>
   <translation>Något gick snett i programmet. Det du sparat finns kvar och du kan fortsätta. Rapporten ligger också i {path}.</translation>
  </message>
  <message>
   <source>Source: {source}.</source>
   <translation>Källa: {source}.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Utlagt</translation>
  </message>
  <message>
   <source>St&amp;atus</source>
   <translation>&amp;Status</translation>
  </message>
  <message>
   <source>Stands bes&amp;ide the ordinary decision</source>
   <translation>Står bredvid det v&amp;anliga beslutet</translation>
  </message>
  <message>
   <source>Start or stop the cloc&amp;k</source>
   <translation>Starta eller stoppa kloc&amp;kan</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <source>Statistics to loo&amp;k at…</source>
   <translation>Statisti&amp;k…</translation>
  </message>
  <message>
   <source>Statistics {period}</source>
   <translation>Statistik {period}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Läge</translation>
  </message>
  <message>
   <source>Step {number}</source>
   <translation>Steg {number}</translation>
  </message>
  <message>
   <source>Stockholm has put the rule in two ways. Saved hours go forward: what you do not use in one month you may use in the following months of the frame. Freely over three months: all the hours of the frame may be used whenever you like. Choose what your decision says, or ask your case officer.</source>
   <translation>Stockholm har skrivit regeln på två sätt. Sparade timmar följer med framåt: det du inte använder en månad får du använda i ramens följande månader. Fritt under tre månader: alla ramens timmar får användas när du vill. Välj det som står i ditt beslut, eller fråga din handläggare.</translation>
  </message>
  <message>
   <source>Stockholm has written the rule in two ways. Choose what your decision says, or ask your case officer. You can change it later.</source>
   <translation>Stockholm har skrivit regeln på två sätt. Välj det som står i ditt beslut, eller fråga din handläggare. Du kan ändra det senare.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Sluta</translation>
  </message>
  <message>
   <source>Stop the clock without an outin&amp;g</source>
   <translation>Stoppa klockan u&amp;tan utflykt</translation>
  </message>
  <message>
   <source>Stopped. Nothing has been changed.</source>
   <translation>Avbrutet. Inget har ändrats.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was written.</source>
   <translation>Avbrutet. Inget skrevs.</translation>
  </message>
  <message>
   <source>Suggestion: {text}.</source>
   <translation>Förslag: {text}.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>Support</source>
   <translation>Insats</translation>
  </message>
  <message>
   <source>Support granted</source>
   <translation>Beviljad insats</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Svenska</translation>
  </message>
  <message>
   <source>Swimming</source>
   <translation>Simma</translation>
  </message>
  <message>
   <source>T&amp;o</source>
   <translation>T&amp;ill</translation>
  </message>
  <message>
   <source>T&amp;wo companions</source>
   <translation>Två &amp;ledsagare</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabeller (*.csv)</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Take away what was just saved</source>
   <translation>Tar bort det som nyss sparades</translation>
  </message>
  <message>
   <source>Take away {name}</source>
   <translation>Ta bort {name}</translation>
  </message>
  <message>
   <source>Take in a file</source>
   <translation>Ta in en fil</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Ta bort</translation>
  </message>
  <message>
   <source>Take the note &amp;back</source>
   <translation>Ta bort n&amp;oteringen</translation>
  </message>
  <message>
   <source>Taken away: {what}. Press Undo to bring it back.</source>
   <translation>Borttaget: {what}. Tryck på Ångra för att få tillbaka det.</translation>
  </message>
  <message>
   <source>Te&amp;mplates…</source>
   <translation>M&amp;allar…</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Mall</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Mallar</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Text at &amp;100 %</source>
   <translation>Text i &amp;100 %</translation>
  </message>
  <message numerus="yes">
   <source>That is enough for %n outing(s) of {length}.</source>
   <translation>
    <numerusform>Det räcker till en utflykt på {length}.</numerusform>
    <numerusform>Det räcker till %n utflykter på {length}.</numerusform>
   </translation>
  </message>
  <message>
   <source>That makes {hours}, until {date}.</source>
   <translation>Blir {hours}, till {date}.</translation>
  </message>
  <message>
   <source>That makes {hours}.</source>
   <translation>Blir {hours}.</translation>
  </message>
  <message>
   <source>That was not understood. Write it in another way.</source>
   <translation>Det gick inte att förstå. Skriv på ett annat sätt.</translation>
  </message>
  <message>
   <source>That was the last line.</source>
   <translation>Det var den sista raden.</translation>
  </message>
  <message>
   <source>The account of the frame</source>
   <translation>Ramens konto</translation>
  </message>
  <message>
   <source>The account of the frame {period}</source>
   <translation>Ramens konto {period}</translation>
  </message>
  <message>
   <source>The activities {period}</source>
   <translation>Aktiviteterna {period}</translation>
  </message>
  <message>
   <source>The allowance is meant for ordinary activities. This one costs more than the allowance of a month, and I therefore ask for a decision of its own.</source>
   <translation>Ersättningen är till för vanliga aktiviteter. Den här kostar mer än ersättningen för en månad, och därför ansöker jag om ett eget beslut.</translation>
  </message>
  <message>
   <source>The amount of a month stands in the decision</source>
   <translation>Månadens antal står i beslutet</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Svaret</translation>
  </message>
  <message>
   <source>The appeal</source>
   <translation>Överklagandet</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>Papperskorgen är tom.</translation>
  </message>
  <message>
   <source>The book</source>
   <translation>Boken</translation>
  </message>
  <message>
   <source>The book and its safety copies are encrypted. Nobody reads them without the passphrase or the recovery sheet. What you export, print or send is not encrypted.</source>
   <translation>Boken och dess säkerhetskopior är krypterade. Ingen läser dem utan lösenfrasen eller återställningsbladet. Det du exporterar, skriver ut eller skickar är inte krypterat.</translation>
  </message>
  <message>
   <source>The book and its safety copies can then be read by whoever comes at the computer's files.</source>
   <translation>Boken och dess säkerhetskopior går sedan att läsa för den som kommer åt filerna på datorn.</translation>
  </message>
  <message>
   <source>The book can be read without a passphrase now.</source>
   <translation>Boken går nu att läsa utan lösenfras.</translation>
  </message>
  <message>
   <source>The book can be written again.</source>
   <translation>Boken går att skriva i igen.</translation>
  </message>
  <message>
   <source>The book could not be opened</source>
   <translation>Boken gick inte att öppna</translation>
  </message>
  <message>
   <source>The book could not be put right: {why} Nothing was thrown away.</source>
   <translation>Boken gick inte att ställa i ordning: {why} Inget har kastats.</translation>
  </message>
  <message>
   <source>The book has a passphrase, and there is nobody to ask for it. Write it in a file that only you may read and give its name with --passphrase-file, or in {variable}.</source>
   <translation>Boken har en lösenfras, och här finns ingen att fråga. Skriv den i en fil som bara du får läsa och ange filen med --passphrase-file, eller i {variable}.</translation>
  </message>
  <message>
   <source>The book has no passphrase. One can be set on the page Safety.</source>
   <translation>Boken har ingen lösenfras. Du kan sätta en på sidan Trygghet.</translation>
  </message>
  <message>
   <source>The book has no passphrase. Whoever comes at the computer's files can read it.</source>
   <translation>Boken har ingen lösenfras. Den som kommer åt filerna på datorn kan läsa den.</translation>
  </message>
  <message>
   <source>The book in {folder} is encrypted.</source>
   <translation>Boken i {folder} är krypterad.</translation>
  </message>
  <message>
   <source>The book is being written anew …</source>
   <translation>Boken skrivs om …</translation>
  </message>
  <message>
   <source>The book is encrypted now.</source>
   <translation>Boken är krypterad nu.</translation>
  </message>
  <message>
   <source>The book is then as it was {when}. The book of now is kept beside it under another name, so nothing is lost.</source>
   <translation>Boken blir då som den var {when}. Boken som den är nu sparas bredvid under ett annat namn, så inget går förlorat.</translation>
  </message>
  <message>
   <source>The book says something else now.</source>
   <translation>Boken säger något annat nu.</translation>
  </message>
  <message>
   <source>The book still says exactly the same.</source>
   <translation>Boken säger fortfarande exakt samma sak.</translation>
  </message>
  <message>
   <source>The book {path} can be read but not changed where it lies. Save again when it can be written to.</source>
   <translation>Boken {path} går att läsa men inte att ändra där den ligger. Spara igen när det går att skriva där.</translation>
  </message>
  <message>
   <source>The book {path} does not open with that. Look at capitals and spaces, and try again.</source>
   <translation>Boken {path} öppnas inte med det. Titta på stora bokstäver och mellanslag och försök igen.</translation>
  </message>
  <message>
   <source>The book {path} has a passphrase.</source>
   <translation>Boken {path} har en lösenfras.</translation>
  </message>
  <message>
   <source>The book {path} is open in another program. Close it there first.</source>
   <translation>Boken {path} är öppen i ett annat program. Stäng den där först.</translation>
  </message>
  <message>
   <source>The book {path} was written by a newer version of the program.</source>
   <translation>Boken {path} är skriven av en nyare version av programmet.</translation>
  </message>
  <message>
   <source>The book's passphrase or recovery key: </source>
   <translation>Bokens lösenfras eller återställningsnyckel: </translation>
  </message>
  <message>
   <source>The book: {path}</source>
   <translation>Boken: {path}</translation>
  </message>
  <message>
   <source>The case</source>
   <translation>Ärendet</translation>
  </message>
  <message>
   <source>The case line by line</source>
   <translation>Ärendet rad för rad</translation>
  </message>
  <message>
   <source>The case officer's telephone</source>
   <translation>Handläggarens telefon</translation>
  </message>
  <message>
   <source>The ceiling shared with other help at home.</source>
   <translation>Taket delas med annan hjälp i hemmet.</translation>
  </message>
  <message>
   <source>The change has to come after {date}, when the earlier decision began.</source>
   <translation>Ändringen behöver komma efter {date}, då det tidigare beslutet började.</translation>
  </message>
  <message>
   <source>The chapter</source>
   <translation>Kapitlet</translation>
  </message>
  <message>
   <source>The clock could not be written down: {why}.</source>
   <translation>Klockan gick inte att spara: {why}.</translation>
  </message>
  <message>
   <source>The clock goes on. It can be stopped without an outing in the menu.</source>
   <translation>Klockan går vidare. I menyn kan den stoppas utan utflykt.</translation>
  </message>
  <message>
   <source>The clock has been running since {time}, {day}. Ctrl+Shift+T stops it.</source>
   <translation>Klockan har gått sedan {time}, {day}. Ctrl+Shift+T stoppar den.</translation>
  </message>
  <message>
   <source>The clock is stopped. Nothing was written up.</source>
   <translation>Klockan är stoppad. Inget skrevs upp.</translation>
  </message>
  <message>
   <source>The clock ran from {start} to {end}. Nothing is saved yet.</source>
   <translation>Klockan gick från {start} till {end}. Inget är sparat än.</translation>
  </message>
  <message>
   <source>The clock runs from {time}. Ctrl+Shift+T stops it.</source>
   <translation>Klockan går från {time}. Ctrl+Shift+T stoppar den.</translation>
  </message>
  <message>
   <source>The code is made from every word of the report. Another report gets another code.</source>
   <translation>Koden är räknad på varje ord i rapporten. En annan rapport får en annan kod.</translation>
  </message>
  <message>
   <source>The compa&amp;nion's own…</source>
   <translation>Ledsa&amp;garens egen vy…</translation>
  </message>
  <message>
   <source>The companion</source>
   <translation>Ledsagaren</translation>
  </message>
  <message>
   <source>The companion along only to and from</source>
   <translation>Ledsagaren med bara till och från</translation>
  </message>
  <message>
   <source>The companion's &amp;name</source>
   <translation>Ledsagarens &amp;namn</translation>
  </message>
  <message>
   <source>The companion's costs</source>
   <translation>Ledsagarens kostnader</translation>
  </message>
  <message>
   <source>The companion's expenses</source>
   <translation>Ledsagarens omkostnader</translation>
  </message>
  <message>
   <source>The companion's expenses {period}</source>
   <translation>Ledsagarens omkostnader {period}</translation>
  </message>
  <message>
   <source>The companion's hours and outlays</source>
   <translation>Ledsagarens timmar och utlägg</translation>
  </message>
  <message>
   <source>The companion's own</source>
   <translation>Ledsagarens egen</translation>
  </message>
  <message>
   <source>The companion's part</source>
   <translation>Ledsagarens del</translation>
  </message>
  <message>
   <source>The company or the part of the municipality you have chosen</source>
   <translation>Företaget eller den del av kommunen du har valt</translation>
  </message>
  <message>
   <source>The comparison has been made again.</source>
   <translation>Jämförelsen är gjord på nytt.</translation>
  </message>
  <message>
   <source>The computer can suggest a text from what is printed. Look it through.</source>
   <translation>Datorn kan föreslå en text av det som är tryckt. Titta igenom den.</translation>
  </message>
  <message>
   <source>The copies are being encrypted …</source>
   <translation>Kopiorna krypteras …</translation>
  </message>
  <message>
   <source>The copies are encrypted now.</source>
   <translation>Kopiorna är krypterade nu.</translation>
  </message>
  <message>
   <source>The copies are removed.</source>
   <translation>Kopiorna är borttagna.</translation>
  </message>
  <message>
   <source>The copy is being checked …</source>
   <translation>Kopian kontrolleras …</translation>
  </message>
  <message>
   <source>The copy opens in a window of its own.</source>
   <translation>Kopian öppnas i ett eget fönster.</translation>
  </message>
  <message>
   <source>The copy {name} has a passphrase of its own, an earlier one.</source>
   <translation>Kopian {name} har en egen lösenfras, en tidigare.</translation>
  </message>
  <message>
   <source>The damaged book is kept. A safety copy may hold more than this.</source>
   <translation>Den skadade boken finns kvar. En säkerhetskopia kan innehålla mer än det här.</translation>
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or 2026-11-17.</source>
   <translation>Datumet gick inte att förstå. Skriv till exempel 17/11 eller 2026-11-17.</translation>
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or yesterday.</source>
   <translation>Datumet gick inte att förstå. Skriv till exempel 17/11 eller i går.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>Dagen</translation>
  </message>
  <message>
   <source>The day is still to come, yet the outing is marked as done.</source>
   <translation>Dagen har inte varit än, men utflykten är markerad som utförd.</translation>
  </message>
  <message>
   <source>The day is {date}.</source>
   <translation>Dagen är {date}.</translation>
  </message>
  <message>
   <source>The day's outings</source>
   <translation>Dagens utflykter</translation>
  </message>
  <message>
   <source>The days have too little room for a grid here, so they are a list.</source>
   <translation>Dagarna får inte plats som rutnät här, så de står som en lista.</translation>
  </message>
  <message>
   <source>The decision</source>
   <translation>Beslutet</translation>
  </message>
  <message>
   <source>The decision belongs to another person.</source>
   <translation>Beslutet gäller en annan person.</translation>
  </message>
  <message>
   <source>The decision ends</source>
   <translation>Beslutet tar slut</translation>
  </message>
  <message>
   <source>The decision from {date}</source>
   <translation>Beslutet från {date}</translation>
  </message>
  <message>
   <source>The decision is not about costs.</source>
   <translation>Beslutet gäller inte omkostnader.</translation>
  </message>
  <message>
   <source>The decision is not about hours.</source>
   <translation>Beslutet gäller inte timmar.</translation>
  </message>
  <message>
   <source>The decision is not in force on that day.</source>
   <translation>Beslutet gäller inte den dagen.</translation>
  </message>
  <message>
   <source>The decision is not in force on {0}.</source>
   <translation>Beslutet gäller inte {0}.</translation>
  </message>
  <message>
   <source>The decision is not in force yet.</source>
   <translation>Beslutet gäller inte än.</translation>
  </message>
  <message>
   <source>The decision line by line</source>
   <translation>Beslutet rad för rad</translation>
  </message>
  <message>
   <source>The decision pays for each activity on its own.</source>
   <translation>Beslutet ersätter varje aktivitet för sig.</translation>
  </message>
  <message>
   <source>The decision sets no number; it is written down as used.</source>
   <translation>Beslutet anger inget antal; det skrivs upp som använt.</translation>
  </message>
  <message>
   <source>The decision stands</source>
   <translation>Beslutet står fast</translation>
  </message>
  <message>
   <source>The disk or network with {path} does not answer.</source>
   <translation>Disken eller nätverket med {path} svarar inte.</translation>
  </message>
  <message>
   <source>The document or page where the rules stand.</source>
   <translation>Dokumentet eller sidan där reglerna står.</translation>
  </message>
  <message>
   <source>The earlier decision then ends the day before and is kept as it was.</source>
   <translation>Det tidigare beslutet slutar då dagen före och står kvar som det var.</translation>
  </message>
  <message>
   <source>The end is before the start.</source>
   <translation>Slutet är före starten.</translation>
  </message>
  <message>
   <source>The end is before the start. Do you mean {time}?</source>
   <translation>Slutet är före starten. Menar du {time}?</translation>
  </message>
  <message>
   <source>The end is not after the start.</source>
   <translation>Slutet är inte efter starten.</translation>
  </message>
  <message>
   <source>The example family: invented people in a book of their own.</source>
   <translation>Exempelfamiljen: påhittade personer i en egen bok.</translation>
  </message>
  <message>
   <source>The expenses month by month</source>
   <translation>Omkostnaderna månad för månad</translation>
  </message>
  <message>
   <source>The expenses of {month} are to be handed in by {date}.</source>
   <translation>Omkostnaderna för {month} ska vara inlämnade senast {date}.</translation>
  </message>
  <message>
   <source>The expenses of {month} were to be handed in by {date}.</source>
   <translation>Omkostnaderna för {month} skulle vara inlämnade senast {date}.</translation>
  </message>
  <message>
   <source>The fee goes by income. Ask your case officer what it is for you.</source>
   <translation>Avgiften beror på inkomsten. Fråga din handläggare vad den är för dig.</translation>
  </message>
  <message>
   <source>The file is not JSON (line {0}, column {1}).</source>
   <translation>Filen är inte JSON (rad {0}, kolumn {1}).</translation>
  </message>
  <message>
   <source>The file is not TOML: {0}</source>
   <translation>Filen är inte TOML: {0}</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8 (byte {0}).</source>
   <translation>Filen är inte text i UTF-8 (byte {0}).</translation>
  </message>
  <message>
   <source>The file {path} is not a whole book. Open a backup copy instead.</source>
   <translation>Filen {path} är inte en hel bok. Öppna en säkerhetskopia i stället.</translation>
  </message>
  <message>
   <source>The first outing was on {first}. Three months had gone on {due}.</source>
   <translation>Första utflykten var {first}. Tre månader hade gått {due}.</translation>
  </message>
  <message>
   <source>The folder {path} could not be read: {why}.</source>
   <translation>Mappen {path} gick inte att läsa: {why}.</translation>
  </message>
  <message>
   <source>The frame</source>
   <translation>Ramen</translation>
  </message>
  <message>
   <source>The frame &amp;begins</source>
   <translation>Ramen &amp;börjar</translation>
  </message>
  <message>
   <source>The frame begins</source>
   <translation>Ramen börjar</translation>
  </message>
  <message>
   <source>The frame {period}</source>
   <translation>Ramen {period}</translation>
  </message>
  <message>
   <source>The frame {range}</source>
   <translation>Ramen {range}</translation>
  </message>
  <message>
   <source>The goal of the support</source>
   <translation>Målet med insatsen</translation>
  </message>
  <message>
   <source>The hours follow the person and not the provider. They end on {date}.</source>
   <translation>Timmarna följer personen och inte utföraren. De går ut den {date}.</translation>
  </message>
  <message>
   <source>The hours month by month</source>
   <translation>Timmarna månad för månad</translation>
  </message>
  <message>
   <source>The hours of all three months may be used whenever you like in the period.</source>
   <translation>Alla tre månadernas timmar får användas när du vill i perioden.</translation>
  </message>
  <message>
   <source>The hours, for the provider</source>
   <translation>Timmarna, till utföraren</translation>
  </message>
  <message>
   <source>The id “{0}” is used twice.</source>
   <translation>Beteckningen ”{0}” används två gånger.</translation>
  </message>
  <message>
   <source>The last day is before the first day.</source>
   <translation>Sista dagen är före första dagen.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Sista dagen är före den första.</translation>
  </message>
  <message>
   <source>The ledger is being read</source>
   <translation>Liggaren läses</translation>
  </message>
  <message>
   <source>The ledger is being written</source>
   <translation>Liggaren skrivs</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>Biblioteket</translation>
  </message>
  <message>
   <source>The limit for a day</source>
   <translation>Gränsen för en dag</translation>
  </message>
  <message>
   <source>The limit for an activity</source>
   <translation>Gränsen för en aktivitet</translation>
  </message>
  <message>
   <source>The line</source>
   <translation>Raden</translation>
  </message>
  <message>
   <source>The manual</source>
   <translation>Handboken</translation>
  </message>
  <message>
   <source>The manual could not be written: {why}. Choose another folder.</source>
   <translation>Handboken gick inte att skriva: {why}. Välj en annan mapp.</translation>
  </message>
  <message>
   <source>The manual lies in {path}.</source>
   <translation>Handboken ligger i {path}.</translation>
  </message>
  <message>
   <source>The money is for what my companion pays.</source>
   <translation>Pengarna är till det min ledsagare betalar.</translation>
  </message>
  <message>
   <source>The money lasts until {date}.</source>
   <translation>Pengarna räcker till den {date}.</translation>
  </message>
  <message>
   <source>The month</source>
   <translation>Månaden</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Månaden efter</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Månaden före</translation>
  </message>
  <message>
   <source>The month, easy to read</source>
   <translation>Månaden, lätt att läsa</translation>
  </message>
  <message>
   <source>The name is given twice.</source>
   <translation>Namnet anges två gånger.</translation>
  </message>
  <message>
   <source>The newest copy in {folder} is from {when}.</source>
   <translation>Den nyaste kopian i {folder} är från {when}.</translation>
  </message>
  <message>
   <source>The newest safety copy is from {when}.</source>
   <translation>Den nyaste säkerhetskopian är från {when}.</translation>
  </message>
  <message>
   <source>The next frame begins on {date}.</source>
   <translation>Nästa ram börjar {date}.</translation>
  </message>
  <message>
   <source>The number is too long.</source>
   <translation>Talet är för långt.</translation>
  </message>
  <message>
   <source>The one in force that day</source>
   <translation>Det som gällde den dagen</translation>
  </message>
  <message>
   <source>The one who writes is called you.</source>
   <translation>Den som skriver kallas du.</translation>
  </message>
  <message>
   <source>The one with the decision</source>
   <translation>Den som har beslutet</translation>
  </message>
  <message>
   <source>The order to the provider</source>
   <translation>Beställningen till utföraren</translation>
  </message>
  <message>
   <source>The ordinary way</source>
   <translation>Som vanligt</translation>
  </message>
  <message>
   <source>The other way</source>
   <translation>Det andra sättet</translation>
  </message>
  <message>
   <source>The outing is {hours} long.</source>
   <translation>Utflykten är {hours} lång.</translation>
  </message>
  <message>
   <source>The output</source>
   <translation>Det som skulle skrivas ut</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Pappret</translation>
  </message>
  <message>
   <source>The passphrase is asked for at the next start.</source>
   <translation>Lösenfrasen frågas efter vid nästa start.</translation>
  </message>
  <message>
   <source>The passphrase, please</source>
   <translation>Skriv lösenfrasen</translation>
  </message>
  <message>
   <source>The person with the decision</source>
   <translation>Den som har beslutet</translation>
  </message>
  <message>
   <source>The person's own part</source>
   <translation>Egen del</translation>
  </message>
  <message>
   <source>The person's own part of the receipt, in kronor</source>
   <translation>Den egna delen av kvittot, i kronor</translation>
  </message>
  <message>
   <source>The picture of this receipt has not arrived yet.</source>
   <translation>Bilden av kvittot har inte kommit än.</translation>
  </message>
  <message>
   <source>The power can be withdrawn at any time, in writing or by word of mouth.</source>
   <translation>Fullmakten kan återkallas när som helst, skriftligt eller muntligt.</translation>
  </message>
  <message>
   <source>The program itself brings rules named “{0}”. Choose another id.</source>
   <translation>Programmet har självt regler med namnet ”{0}”. Välj ett annat id.</translation>
  </message>
  <message>
   <source>The program stands on the work of</source>
   <translation>Programmet bygger på</translation>
  </message>
  <message>
   <source>The provider</source>
   <translation>Utföraren</translation>
  </message>
  <message>
   <source>The provider cancelled {hours} of them.</source>
   <translation>Utföraren ställde in {hours} av dem.</translation>
  </message>
  <message>
   <source>The provider counted otherwise</source>
   <translation>Utföraren räknade annorlunda</translation>
  </message>
  <message>
   <source>The provider who is given the power</source>
   <translation>Utföraren som får fullmakten</translation>
  </message>
  <message>
   <source>The provider, by power of attorney</source>
   <translation>Utföraren, genom fullmakt</translation>
  </message>
  <message>
   <source>The purpose</source>
   <translation>Syftet</translation>
  </message>
  <message>
   <source>The reasons, the one that cost most time first</source>
   <translation>Orsakerna, den som kostade mest tid först</translation>
  </message>
  <message>
   <source>The receipt</source>
   <translation>Kvittot</translation>
  </message>
  <message>
   <source>The receipt could not be read: {why}.</source>
   <translation>Kvittot gick inte att läsa: {why}.</translation>
  </message>
  <message>
   <source>The receipt is being read …</source>
   <translation>Kvittot läses …</translation>
  </message>
  <message>
   <source>The receipt is kept as it is, but this computer cannot show {name}.</source>
   <translation>Kvittot sparas som det är, men datorn kan inte visa {name}.</translation>
  </message>
  <message>
   <source>The receipt is there.</source>
   <translation>Kvittot finns.</translation>
  </message>
  <message>
   <source>The receipt says: {text}</source>
   <translation>På kvittot står: {text}</translation>
  </message>
  <message>
   <source>The receipt {name}</source>
   <translation>Kvittot {name}</translation>
  </message>
  <message>
   <source>The receipt's content does not match its SHA-256 sum.</source>
   <translation>Kvittots innehåll stämmer inte med dess SHA-256-summa.</translation>
  </message>
  <message>
   <source>The receipt's content is not base64.</source>
   <translation>Kvittots innehåll är inte base64.</translation>
  </message>
  <message>
   <source>The receipts' own files inside the PDF</source>
   <translation>Kvittonas egna filer inuti PDF:en</translation>
  </message>
  <message>
   <source>The recovery key</source>
   <translation>Återställningsnyckeln</translation>
  </message>
  <message>
   <source>The report as text</source>
   <translation>Rapporten som text</translation>
  </message>
  <message>
   <source>The report can be sealed from {date}, its last day.</source>
   <translation>Rapporten kan förseglas från och med den {date}, dess sista dag.</translation>
  </message>
  <message>
   <source>The report could not be made because of {detail}.</source>
   <translation>Rapporten gick inte att skapa på grund av {detail}.</translation>
  </message>
  <message>
   <source>The report could not be written: {why}. Choose another folder.</source>
   <translation>Rapporten gick inte att skriva: {why}. Välj en annan mapp.</translation>
  </message>
  <message>
   <source>The report is being made</source>
   <translation>Rapporten görs</translation>
  </message>
  <message>
   <source>The report is being made…</source>
   <translation>Rapporten skapas …</translation>
  </message>
  <message>
   <source>The report is kept as it is now and gets the code {code}. Later changes do not change it: a new report then says what is different.</source>
   <translation>Rapporten sparas som den är nu och får koden {code}. Senare ändringar ändrar den inte: en ny rapport berättar då vad som är annorlunda.</translation>
  </message>
  <message>
   <source>The report lies in {path}.</source>
   <translation>Rapporten ligger i {path}.</translation>
  </message>
  <message>
   <source>The report was handed to the printer.</source>
   <translation>Rapporten är skickad till skrivaren.</translation>
  </message>
  <message>
   <source>The result is copied.</source>
   <translation>Resultatet är kopierat.</translation>
  </message>
  <message>
   <source>The rules</source>
   <translation>Reglerna</translation>
  </message>
  <message>
   <source>The rules beside each other</source>
   <translation>Reglerna bredvid varandra</translation>
  </message>
  <message>
   <source>The rules named {name} are not here. Until they are back, what is not chosen in the decision is reckoned in the usual way.</source>
   <translation>Reglerna med namnet {name} finns inte här. Tills de är tillbaka räknas det som inte är valt i beslutet på det vanliga sättet.</translation>
  </message>
  <message numerus="yes">
   <source>The safety copies &amp;too (%n)</source>
   <translation>
    <numerusform>Säkerhetskopian &amp;också (%n)</numerusform>
    <numerusform>Säkerhetskopiorna &amp;också (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>The safety copy is used now. The book of before lies in {name}.</source>
   <translation>Nu används säkerhetskopian. Den tidigare boken ligger i {name}.</translation>
  </message>
  <message>
   <source>The same companion stands here twice.</source>
   <translation>Samma ledsagare står här två gånger.</translation>
  </message>
  <message>
   <source>The same in figures</source>
   <translation>Samma sak i siffror</translation>
  </message>
  <message>
   <source>The same year under other rules</source>
   <translation>Samma år med andra regler</translation>
  </message>
  <message>
   <source>The sets of rules</source>
   <translation>Uppsättningarna av regler</translation>
  </message>
  <message>
   <source>The settings were damaged and lie in {path}. The usual ones are used.</source>
   <translation>Inställningarna var skadade och ligger i {path}. De vanliga används.</translation>
  </message>
  <message>
   <source>The share of the days</source>
   <translation>Dagarnas andel</translation>
  </message>
  <message>
   <source>The sheet was handed to the printer.</source>
   <translation>Bladet lämnades till skrivaren.</translation>
  </message>
  <message>
   <source>The sum</source>
   <translation>Summan</translation>
  </message>
  <message>
   <source>The sum is shown when all four are filled in.</source>
   <translation>Summan visas när alla fyra är ifyllda.</translation>
  </message>
  <message>
   <source>The sum line by line</source>
   <translation>Räkningen rad för rad</translation>
  </message>
  <message>
   <source>The support is called</source>
   <translation>Insatsen heter</translation>
  </message>
  <message>
   <source>The text is at {percent} %.</source>
   <translation>Texten är på {percent} %.</translation>
  </message>
  <message>
   <source>The time report for {month} is to be in by {date}.</source>
   <translation>Tidrapporten för {month} ska vara inne senast {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} is to be signed by {date}.</source>
   <translation>Tidrapporten för {month} ska vara underskriven senast {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} was to be in by {date}.</source>
   <translation>Tidrapporten för {month} skulle vara inne senast {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} was to be signed by {date}.</source>
   <translation>Tidrapporten för {month} skulle vara underskriven senast {date}.</translation>
  </message>
  <message>
   <source>The two are not alike.</source>
   <translation>De två är inte lika.</translation>
  </message>
  <message>
   <source>The usual rule, where nothing else is said.</source>
   <translation>Den vanliga regeln, när inget annat är sagt.</translation>
  </message>
  <message>
   <source>The week's outings</source>
   <translation>Veckans utflykter</translation>
  </message>
  <message>
   <source>The whole frame</source>
   <translation>Hela ramen</translation>
  </message>
  <message>
   <source>The whole name</source>
   <translation>Hela namnet</translation>
  </message>
  <message>
   <source>The whole receipt</source>
   <translation>Hela kvittot</translation>
  </message>
  <message>
   <source>The whole sum stands in the decision</source>
   <translation>Hela summan står i beslutet</translation>
  </message>
  <message>
   <source>The year {year}</source>
   <translation>Året {year}</translation>
  </message>
  <message>
   <source>Theatre</source>
   <translation>Teater</translation>
  </message>
  <message>
   <source>There are no companions in the book yet.</source>
   <translation>Det finns inga ledsagare i boken än.</translation>
  </message>
  <message>
   <source>There are no expenses in this period.</source>
   <translation>Det finns inga omkostnader under perioden.</translation>
  </message>
  <message>
   <source>There are no outings in this period.</source>
   <translation>Det finns inga utflykter under perioden.</translation>
  </message>
  <message>
   <source>There are no rules with the name “{0}”.</source>
   <translation>Det finns inga regler som heter ”{0}”.</translation>
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation>Det finns redan en fil på {path}.</translation>
  </message>
  <message>
   <source>There is no book at {path}.</source>
   <translation>Det finns ingen bok på {path}.</translation>
  </message>
  <message>
   <source>There is no companion with the id “{0}”.</source>
   <translation>Det finns ingen ledsagare med beteckningen ”{0}”.</translation>
  </message>
  <message>
   <source>There is no copy in {folder}. Is it connected?</source>
   <translation>Det finns ingen kopia i {folder}. Är den ansluten?</translation>
  </message>
  <message>
   <source>There is no copy outside this computer.</source>
   <translation>Det finns ingen kopia utanför datorn.</translation>
  </message>
  <message>
   <source>There is no decision in force to reckon from.</source>
   <translation>Inget beslut gäller att räkna från.</translation>
  </message>
  <message>
   <source>There is no decision in force today. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation>Inget beslut gäller i dag. Det går att skriva upp utflykter, men inte att räkna vad som är kvar.</translation>
  </message>
  <message>
   <source>There is no decision now. You can still write down outings.</source>
   <translation>Det finns inget beslut nu. Du kan skriva upp utflykter ändå.</translation>
  </message>
  <message>
   <source>There is no decision on this now.</source>
   <translation>Det finns inget beslut om det nu.</translation>
  </message>
  <message>
   <source>There is no decision with the id “{0}”.</source>
   <translation>Det finns inget beslut med beteckningen ”{0}”.</translation>
  </message>
  <message>
   <source>There is no decision yet. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation>Det finns inget beslut än. Då går det att skriva upp utflykter, men inte att räkna vad som är kvar.</translation>
  </message>
  <message>
   <source>There is no decision.</source>
   <translation>Det finns inget beslut.</translation>
  </message>
  <message>
   <source>There is no earlier outing to repeat.</source>
   <translation>Det finns ingen tidigare utflykt att upprepa.</translation>
  </message>
  <message>
   <source>There is no number of hours to keep to. What is used is counted and shown.</source>
   <translation>Det finns inget antal timmar att hålla sig till. Det som används räknas och visas.</translation>
  </message>
  <message>
   <source>There is no outing with the id “{0}”.</source>
   <translation>Det finns ingen utflykt med beteckningen ”{0}”.</translation>
  </message>
  <message>
   <source>There is no person with the id “{0}”.</source>
   <translation>Det finns ingen person med beteckningen ”{0}”.</translation>
  </message>
  <message>
   <source>There is no picture to paste.</source>
   <translation>Det finns ingen bild att klistra in.</translation>
  </message>
  <message>
   <source>There is no picture to read.</source>
   <translation>Det finns ingen bild att läsa.</translation>
  </message>
  <message>
   <source>There is no provider with the id “{0}”.</source>
   <translation>Det finns ingen utförare med beteckningen ”{0}”.</translation>
  </message>
  <message>
   <source>There is no room left for {path}. Make some room on the disk and save again; everything can be read meanwhile.</source>
   <translation>Det finns ingen plats kvar för {path}. Gör plats på disken och spara igen; allt går att läsa under tiden.</translation>
  </message>
  <message>
   <source>There is no safety copy yet. One is made when the program is closed.</source>
   <translation>Det finns ingen säkerhetskopia än. En görs när programmet stängs.</translation>
  </message>
  <message>
   <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot be shown.</source>
   <translation>Det finns ingen skärm här (varken DISPLAY eller WAYLAND_DISPLAY är satt), så fönstret kan inte visas.</translation>
  </message>
  <message>
   <source>There is no such rule or setting.</source>
   <translation>Den regeln eller inställningen finns inte.</translation>
  </message>
  <message>
   <source>There is no such time as {0}.</source>
   <translation>Tiden {0} finns inte.</translation>
  </message>
  <message>
   <source>There is no version {0} of the format.</source>
   <translation>Det finns ingen version {0} av formatet.</translation>
  </message>
  <message>
   <source>There is nothing to add in these days.</source>
   <translation>Det finns inget att lägga till de här dagarna.</translation>
  </message>
  <message>
   <source>There is nothing to compare in the year chosen.</source>
   <translation>Det finns inget att jämföra under det valda året.</translation>
  </message>
  <message>
   <source>There is nothing to show for the time chosen.</source>
   <translation>Det finns inget att visa för den valda tiden.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Det finns inget att ångra.</translation>
  </message>
  <message>
   <source>They last until {date}.</source>
   <translation>De gäller till och med den {date}.</translation>
  </message>
  <message>
   <source>This book is open already.</source>
   <translation>Den här boken är redan öppen.</translation>
  </message>
  <message>
   <source>This cannot be less than zero.</source>
   <translation>Det här kan inte vara mindre än noll.</translation>
  </message>
  <message>
   <source>This computer has no key ring, so it is asked for at each start.</source>
   <translation>Den här datorn har ingen nyckelring, så lösenfrasen frågas efter vid varje start.</translation>
  </message>
  <message>
   <source>This frame</source>
   <translation>Den här ramen</translation>
  </message>
  <message>
   <source>This is how your words were understood. Nothing is saved yet.</source>
   <translation>Så här förstods dina ord. Inget är sparat än.</translation>
  </message>
  <message>
   <source>This is missing.</source>
   <translation>Det här saknas.</translation>
  </message>
  <message>
   <source>This is needed for the way the decision is reckoned.</source>
   <translation>Det här behövs för beslutets sätt att räkna.</translation>
  </message>
  <message>
   <source>This is neither true nor false.</source>
   <translation>Det här är varken sant eller falskt (true, false).</translation>
  </message>
  <message>
   <source>This is not a list.</source>
   <translation>Det här är inte en lista.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Det här är inte ett tal.</translation>
  </message>
  <message>
   <source>This is not a text.</source>
   <translation>Det här är inte en text.</translation>
  </message>
  <message>
   <source>This is not a whole code, or a sign in it is another. Look once more.</source>
   <translation>Det här är inte en hel kod, eller så är något tecken ett annat. Titta en gång till.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Det här är inte ett heltal.</translation>
  </message>
  <message>
   <source>This is not an object with names and values.</source>
   <translation>Det här är inte ett objekt med namn och värden.</translation>
  </message>
  <message>
   <source>This is your frame</source>
   <translation>Så är ramen</translation>
  </message>
  <message>
   <source>This kind of cost is not part of the decision.</source>
   <translation>Den här sortens kostnad ingår inte i beslutet.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Den här månaden</translation>
  </message>
  <message>
   <source>This receipt is kept in the book, but it cannot be shown here.</source>
   <translation>Kvittot finns i boken, men det går inte att visa här.</translation>
  </message>
  <message>
   <source>This way of reckoning is only for costs.</source>
   <translation>Det här sättet att räkna gäller bara omkostnader.</translation>
  </message>
  <message>
   <source>This will be your frame</source>
   <translation>Så blir din ram</translation>
  </message>
  <message>
   <source>This would change frames that have already ended. Make it a new set of rules instead.</source>
   <translation>Det skulle ändra ramar som redan är slut. Gör det till en ny uppsättning regler i stället.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Det här året</translation>
  </message>
  <message>
   <source>Those who have decisions</source>
   <translation>De som har beslut</translation>
  </message>
  <message>
   <source>Three weeks from the day the decision was received. Write that day under Change…, and the last day is shown here.</source>
   <translation>Tre veckor från dagen då beslutet togs emot. Skriv den dagen under Ändra…, så visas sista dagen här.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Kasta</translation>
  </message>
  <message>
   <source>Tick what can be read on the receipt.</source>
   <translation>Kryssa i det som går att läsa på kvittot.</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>Biljett</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tid</translation>
  </message>
  <message>
   <source>Time counted, if the provider counted otherwise</source>
   <translation>Räknad tid, om utföraren räknat annorlunda</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Klockslag</translation>
  </message>
  <message>
   <source>Time report</source>
   <translation>Tidrapport</translation>
  </message>
  <message>
   <source>Time report in by</source>
   <translation>Tidrapporten inne senast</translation>
  </message>
  <message>
   <source>Time report {period}</source>
   <translation>Tidrapport {period}</translation>
  </message>
  <message>
   <source>Time reports</source>
   <translation>Tidrapporter</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Till</translation>
  </message>
  <message>
   <source>To begin with</source>
   <translation>Från början</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>Att göra</translation>
  </message>
  <message>
   <source>To fill in</source>
   <translation>Att fylla i</translation>
  </message>
  <message>
   <source>To hand in</source>
   <translation>Att lämna in</translation>
  </message>
  <message>
   <source>To send or to save</source>
   <translation>Att skicka eller spara</translation>
  </message>
  <message>
   <source>To the beginning</source>
   <translation>Till början</translation>
  </message>
  <message>
   <source>To the minute</source>
   <translation>På minuten</translation>
  </message>
  <message>
   <source>To the nearest quarter of an hour</source>
   <translation>Till närmaste kvart</translation>
  </message>
  <message>
   <source>To&amp;day</source>
   <translation>&amp;I dag</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <source>Today it is {day}.</source>
   <translation>I dag är det {day}.</translation>
  </message>
  <message>
   <source>Today.</source>
   <translation>I dag.</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>I morgon</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>Towards the goals</source>
   <translation>Mot målen</translation>
  </message>
  <message>
   <source>Training at elite level</source>
   <translation>Träning på elitnivå</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Resa</translation>
  </message>
  <message>
   <source>Travel with the companion</source>
   <translation>Resor med ledsagaren</translation>
  </message>
  <message>
   <source>Trips abroad</source>
   <translation>Resor utomlands</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Försök igen</translation>
  </message>
  <message>
   <source>Try each step in the window and answer here. Nothing is kept or sent; the result is copied, to be pasted into a report of a fault.</source>
   <translation>Pröva varje steg i fönstret och svara här. Inget sparas eller skickas; resultatet kopieras, att klistra in i en felanmälan.</translation>
  </message>
  <message>
   <source>Try the screen reader</source>
   <translation>Pröva skärmläsaren</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Vrid åt vänst&amp;er</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Vrid åt &amp;höger</translation>
  </message>
  <message>
   <source>Turned. The file itself stays as it is.</source>
   <translation>Vridet. Själva filen är som den var.</translation>
  </message>
  <message>
   <source>Two companions count once</source>
   <translation>Två ledsagare räknas en gång</translation>
  </message>
  <message>
   <source>Two companions count twice</source>
   <translation>Två ledsagare räknas två gånger</translation>
  </message>
  <message>
   <source>Two people who walk together.</source>
   <translation>Två personer som går tillsammans.</translation>
  </message>
  <message>
   <source>Under LSS there is no fee for the hours.</source>
   <translation>Enligt LSS är timmarna utan avgift.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ångra</translation>
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation>Ångrat: {step}.</translation>
  </message>
  <message>
   <source>Unlocked.</source>
   <translation>Upplåst.</translation>
  </message>
  <message>
   <source>Until {date}</source>
   <translation>Fram till {date}</translation>
  </message>
  <message>
   <source>Up to and including {month} you may have used {amount}.</source>
   <translation>Till och med {month} får du ha använt {amount}.</translation>
  </message>
  <message>
   <source>Use it instead of the book…</source>
   <translation>Använd den i stället för boken…</translation>
  </message>
  <message>
   <source>Use the copy</source>
   <translation>Använd kopian</translation>
  </message>
  <message>
   <source>Use the safety copy instead of the book?</source>
   <translation>Använda säkerhetskopian i stället för boken?</translation>
  </message>
  <message>
   <source>Use the suggestion</source>
   <translation>Använd förslaget</translation>
  </message>
  <message>
   <source>Use what was saved</source>
   <translation>Använd det som räddades</translation>
  </message>
  <message>
   <source>Use {time}</source>
   <translation>Använd {time}</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Använt</translation>
  </message>
  <message>
   <source>Used before it was granted</source>
   <translation>Använt innan det hunnit beviljas</translation>
  </message>
  <message>
   <source>Used beyond what was granted, not taken from later months</source>
   <translation>Använt utöver det beviljade, tas inte från senare månader</translation>
  </message>
  <message>
   <source>Used in the frame</source>
   <translation>Använt i ramen</translation>
  </message>
  <message>
   <source>Used in the month</source>
   <translation>Använt i månaden</translation>
  </message>
  <message>
   <source>Used of it in time</source>
   <translation>Använt av det i tid</translation>
  </message>
  <message>
   <source>Used with each provider, {range}</source>
   <translation>Använt hos varje utförare, {range}</translation>
  </message>
  <message>
   <source>Used: {amount}</source>
   <translation>Använt: {amount}</translation>
  </message>
  <message>
   <source>Usually &amp;granted a month</source>
   <translation>Brukar b&amp;eviljas i månaden</translation>
  </message>
  <message>
   <source>Version {0} is newer than this program knows. Update the program.</source>
   <translation>Version {0} är nyare än det här programmet kan. Uppdatera programmet.</translation>
  </message>
  <message>
   <source>Visits to the doctor</source>
   <translation>Läkarbesök</translation>
  </message>
  <message>
   <source>Was heard</source>
   <translation>Hördes</translation>
  </message>
  <message>
   <source>Was not heard</source>
   <translation>Hördes inte</translation>
  </message>
  <message>
   <source>We show both ways until you know.</source>
   <translation>Vi visar båda sätten tills du vet.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Vecka</translation>
  </message>
  <message>
   <source>Week {number}, {range}</source>
   <translation>Vecka {number}, {range}</translation>
  </message>
  <message>
   <source>Wh&amp;y did it not happen?</source>
   <translation>Varför blev det i&amp;nte av?</translation>
  </message>
  <message>
   <source>Wh&amp;y refused</source>
   <translation>&amp;Varför nekat</translation>
  </message>
  <message>
   <source>Wh&amp;y?</source>
   <translation>&amp;Varför?</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Vad</translation>
  </message>
  <message>
   <source>What I have used</source>
   <translation>Det jag har använt</translation>
  </message>
  <message>
   <source>What a month leaves over may be used for {count} months.</source>
   <translation>Det en månad lämnar kvar får användas i {count} månader.</translation>
  </message>
  <message>
   <source>What a municipality would pay</source>
   <translation>Vad en kommun skulle betala</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Vad som hände sedan</translation>
  </message>
  <message>
   <source>What became of the appeal</source>
   <translation>Hur det gick med överklagandet</translation>
  </message>
  <message>
   <source>What can be read is being saved …</source>
   <translation>Det som går att läsa sparas …</translation>
  </message>
  <message>
   <source>What could be saved</source>
   <translation>Det här gick att rädda</translation>
  </message>
  <message>
   <source>What could be used in the month</source>
   <translation>Det som gick att använda i månaden</translation>
  </message>
  <message>
   <source>What did not happen, and why</source>
   <translation>Vad som inte blev av, och varför</translation>
  </message>
  <message>
   <source>What did you do?</source>
   <translation>Vad gjorde ni?</translation>
  </message>
  <message>
   <source>What do you want to print?</source>
   <translation>Vad vill du skriva ut?</translation>
  </message>
  <message>
   <source>What does it &amp;grant?</source>
   <translation>Vad &amp;ger det?</translation>
  </message>
  <message>
   <source>What does the decision say?</source>
   <translation>Vad säger beslutet?</translation>
  </message>
  <message>
   <source>What expires</source>
   <translation>Vad som brinner inne</translation>
  </message>
  <message>
   <source>What happened?</source>
   <translation>Vad hände?</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>Vad man har gjort</translation>
  </message>
  <message>
   <source>What home care does</source>
   <translation>Det som hör till hemtjänsten</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Det som görs</translation>
  </message>
  <message>
   <source>What is booked</source>
   <translation>Det som är bokat</translation>
  </message>
  <message>
   <source>What is booked besides is {booked}, which is {short} more than will be left.</source>
   <translation>Till annat är {booked} bokat, och det är {short} mer än vad som blir kvar.</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Vad som är ändrat</translation>
  </message>
  <message>
   <source>What is left afterwards is shown when day and amount are ready.</source>
   <translation>Vad som finns kvar efteråt visas när dag och belopp är klara.</translation>
  </message>
  <message>
   <source>What is left afterwards is shown when the times are ready.</source>
   <translation>Vad som finns kvar efteråt visas när tiderna är klara.</translation>
  </message>
  <message>
   <source>What is left on {date} expires.</source>
   <translation>Det som är kvar {date} brinner inne.</translation>
  </message>
  <message>
   <source>What is left until the hours expire</source>
   <translation>Vad som är kvar tills timmarna brinner inne</translation>
  </message>
  <message>
   <source>What is left?</source>
   <translation>Vad är kvar?</translation>
  </message>
  <message>
   <source>What is paid for each kind of cost</source>
   <translation>Vad som ersätts för varje slags kostnad</translation>
  </message>
  <message>
   <source>What is paid of each cost</source>
   <translation>Vad som betalas av varje kostnad</translation>
  </message>
  <message>
   <source>What is saved goes forward within the frame</source>
   <translation>Sparat följer med framåt i ramen</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Det som visas</translation>
  </message>
  <message>
   <source>What it cost, with receipts</source>
   <translation>Vad det kostade, med kvitton</translation>
  </message>
  <message>
   <source>What it covers</source>
   <translation>Vad fullmakten omfattar</translation>
  </message>
  <message>
   <source>What it does not cover</source>
   <translation>Vad fullmakten inte omfattar</translation>
  </message>
  <message>
   <source>What it leads to</source>
   <translation>Vad det leder till</translation>
  </message>
  <message>
   <source>What may be used now</source>
   <translation>Det som kan användas nu</translation>
  </message>
  <message>
   <source>What the companion's part costs</source>
   <translation>Vad ledsagarens del kostar</translation>
  </message>
  <message>
   <source>What the kronor went to</source>
   <translation>Vad kronorna gick till</translation>
  </message>
  <message>
   <source>What the region answers for</source>
   <translation>Det som regionen ansvarar för</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Det reglerna säger</translation>
  </message>
  <message>
   <source>What time did it begin?</source>
   <translation>Vilken tid började det?</translation>
  </message>
  <message>
   <source>What time does it begin?</source>
   <translation>Vilken tid börjar det?</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Vad som ändrats</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Vad man gjorde</translation>
  </message>
  <message>
   <source>What was done this month?</source>
   <translation>Vad har man gjort denna månad?</translation>
  </message>
  <message>
   <source>What was it for?</source>
   <translation>Vad var det för?</translation>
  </message>
  <message>
   <source>What was understood</source>
   <translation>Vad som förstods</translation>
  </message>
  <message>
   <source>What will you do?</source>
   <translation>Vad ska ni göra?</translation>
  </message>
  <message>
   <source>What you answered is still here.</source>
   <translation>Det du svarat finns kvar.</translation>
  </message>
  <message>
   <source>What you di&amp;d</source>
   <translation>Vad ni gjor&amp;de</translation>
  </message>
  <message>
   <source>What you did</source>
   <translation>Vad ni gjorde</translation>
  </message>
  <message>
   <source>What you did together</source>
   <translation>Vad ni gjorde</translation>
  </message>
  <message>
   <source>What you were writing is still there when it is unlocked.</source>
   <translation>Det du höll på att skriva finns kvar när du låser upp.</translation>
  </message>
  <message>
   <source>What you wrote stays here.</source>
   <translation>Det du skrev står kvar här.</translation>
  </message>
  <message>
   <source>What {name} did {period}, reckoned by other rules. Nothing in the book is changed. It is information to think with.</source>
   <translation>Det som {name} gjorde {period}, räknat med andra regler. Inget i boken ändras. Det är information att tänka med.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>När</translation>
  </message>
  <message>
   <source>When was it called off?</source>
   <translation>När blev det avbokat?</translation>
  </message>
  <message>
   <source>Where and when a photograph was taken is left out of its file.</source>
   <translation>Var och när ett foto togs tas bort ur filen.</translation>
  </message>
  <message>
   <source>Where the book lies</source>
   <translation>Var boken ligger</translation>
  </message>
  <message>
   <source>Where the program asks for the passphrase, write the key instead.</source>
   <translation>Där programmet frågar efter lösenfrasen skriver du nyckeln i stället.</translation>
  </message>
  <message>
   <source>Where you were</source>
   <translation>Var ni var</translation>
  </message>
  <message>
   <source>Where, what and how much, for example: Filmstaden, one companion ticket, 145 kr</source>
   <translation>Var, vad och hur mycket, till exempel: Filmstaden, en biljett till ledsagaren, 145 kr</translation>
  </message>
  <message>
   <source>Which day do you want to go out?</source>
   <translation>Vilken dag vill du gå ut?</translation>
  </message>
  <message>
   <source>Which day was it?</source>
   <translation>Vilken dag var det?</translation>
  </message>
  <message>
   <source>Which expenses are paid</source>
   <translation>Vilka utlägg som ersätts</translation>
  </message>
  <message>
   <source>Which month?</source>
   <translation>Vilken månad?</translation>
  </message>
  <message>
   <source>Which outing was it on?</source>
   <translation>Vilken utflykt var det på?</translation>
  </message>
  <message>
   <source>Which report?</source>
   <translation>Vilken rapport?</translation>
  </message>
  <message>
   <source>Whit Monday</source>
   <translation>annandag pingst</translation>
  </message>
  <message>
   <source>Whit Sunday</source>
   <translation>pingstdagen</translation>
  </message>
  <message>
   <source>Who &amp;pays whom…</source>
   <translation>&amp;Vem betalar vem…</translation>
  </message>
  <message>
   <source>Who comes along?</source>
   <translation>Vem följer med?</translation>
  </message>
  <message>
   <source>Who pays whom</source>
   <translation>Vem betalar vem</translation>
  </message>
  <message>
   <source>Who pays whom…</source>
   <translation>Vem betalar vem…</translation>
  </message>
  <message>
   <source>Who was with you?</source>
   <translation>Vem var med?</translation>
  </message>
  <message>
   <source>Who went along</source>
   <translation>Vilka som var med</translation>
  </message>
  <message>
   <source>Who will come along?</source>
   <translation>Vem ska följa med?</translation>
  </message>
  <message>
   <source>Whose decision is it?</source>
   <translation>Vems är beslutet?</translation>
  </message>
  <message>
   <source>Whose outings</source>
   <translation>Vems utflykter</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Varför</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>Varför den är viktig</translation>
  </message>
  <message>
   <source>Why not more, {year}</source>
   <translation>Varför inte mer, {year}</translation>
  </message>
  <message>
   <source>Why the activity matters</source>
   <translation>Varför aktiviteten är viktig</translation>
  </message>
  <message>
   <source>Why were not all hours performed?</source>
   <translation>Varför har man inte utfört alla timmarna?</translation>
  </message>
  <message>
   <source>With nothing filled in</source>
   <translation>Tom blankett, ingenting ifyllt</translation>
  </message>
  <message>
   <source>With the month of the decision</source>
   <translation>Med beslutets månad</translation>
  </message>
  <message>
   <source>With the quarter (1 January, 1 April …)</source>
   <translation>Med kvartalet (1 januari, 1 april …)</translation>
  </message>
  <message>
   <source>With this key the book opens without its passphrase.</source>
   <translation>Med den här nyckeln öppnas boken utan lösenfras.</translation>
  </message>
  <message>
   <source>With this key the book opens without its passphrase. Print the sheet and keep it with your papers; a file of it does not belong on this computer.</source>
   <translation>Med den här nyckeln öppnas boken utan lösenfras. Skriv ut bladet och förvara det bland dina papper; en fil av det hör inte hemma på den här datorn.</translation>
  </message>
  <message>
   <source>With which companion</source>
   <translation>Med vilken ledsagare</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Återkallat</translation>
  </message>
  <message>
   <source>Within three months: the first outing was on {first}.</source>
   <translation>Inom tre månader: första utflykten var {first}.</translation>
  </message>
  <message>
   <source>Without a screen these work: ledsag (accounts, import, export and reports), --demo (example pages and reports as files) and --screenshot DIR.</source>
   <translation>Utan skärm fungerar: ledsag (räkning, import, export och rapporter), --demo (exempelsidor och rapporter som filer) och --screenshot MAPP.</translation>
  </message>
  <message>
   <source>Without the passphrase or the recovery sheet nobody can open the book, not you either. Print the sheet afterwards and keep it where you keep your papers.</source>
   <translation>Utan lösenfrasen eller återställningsbladet kan ingen öppna boken, inte heller du. Skriv ut bladet efteråt och förvara det bland dina papper.</translation>
  </message>
  <message>
   <source>Write a day, for example 17/11 or yesterday.</source>
   <translation>Skriv en dag, till exempel 17/11 eller i går.</translation>
  </message>
  <message>
   <source>Write a length of time, for example 10 h.</source>
   <translation>Skriv en tidslängd, till exempel 10 h.</translation>
  </message>
  <message>
   <source>Write a length of time, for example 3 h 30 or 3,5.</source>
   <translation>Skriv en tidslängd, till exempel 3 h 30 eller 3,5.</translation>
  </message>
  <message>
   <source>Write a name.</source>
   <translation>Skriv ett namn.</translation>
  </message>
  <message>
   <source>Write a number of months, for example 3.</source>
   <translation>Skriv ett antal månader, till exempel 3.</translation>
  </message>
  <message>
   <source>Write a number, for example 20.</source>
   <translation>Skriv ett tal, till exempel 20.</translation>
  </message>
  <message>
   <source>Write a time, for example 16:30.</source>
   <translation>Skriv en tid, till exempel 16.30.</translation>
  </message>
  <message>
   <source>Write a whole number, for example 12.</source>
   <translation>Skriv ett heltal, till exempel 12.</translation>
  </message>
  <message>
   <source>Write a year or a day, for example 2026.</source>
   <translation>Skriv ett år eller en dag, till exempel 2026.</translation>
  </message>
  <message>
   <source>Write at least {count} letters.</source>
   <translation>Skriv minst {count} tecken.</translation>
  </message>
  <message>
   <source>Write days with a comma between, or every week until a day.</source>
   <translation>Skriv dagar med komma emellan, eller varje vecka till en viss dag.</translation>
  </message>
  <message>
   <source>Write down an expense</source>
   <translation>Skriv ett utlägg</translation>
  </message>
  <message>
   <source>Write down an outing</source>
   <translation>Skriv en utflykt</translation>
  </message>
  <message>
   <source>Write in your own words</source>
   <translation>Skriv med egna ord</translation>
  </message>
  <message>
   <source>Write one outing on each line.</source>
   <translation>Skriv en utflykt på varje rad.</translation>
  </message>
  <message>
   <source>Write the amount in kronor, for example 145 or 62,50.</source>
   <translation>Skriv beloppet i kronor, till exempel 145 eller 62,50.</translation>
  </message>
  <message>
   <source>Write the amount in kronor, for example 300.</source>
   <translation>Skriv beloppet i kronor, till exempel 300.</translation>
  </message>
  <message>
   <source>Write the code of a report to see whether it still holds.</source>
   <translation>Skriv koden från en rapport för att se om den fortfarande stämmer.</translation>
  </message>
  <message>
   <source>Write the day, for example 17/11 or yesterday.</source>
   <translation>Skriv dagen, till exempel 17/11 eller i går.</translation>
  </message>
  <message>
   <source>Write the first day the decision holds.</source>
   <translation>Skriv första dagen beslutet gäller.</translation>
  </message>
  <message>
   <source>Write the hours, for example 15 or 12,5.</source>
   <translation>Skriv timmarna, till exempel 15 eller 12,5.</translation>
  </message>
  <message>
   <source>Write the hours, or choose Skip.</source>
   <translation>Skriv timmarna, eller välj Hoppa över.</translation>
  </message>
  <message>
   <source>Write the passphrase.</source>
   <translation>Skriv lösenfrasen.</translation>
  </message>
  <message>
   <source>Write where the rules stand, for example the municipality's guidelines.</source>
   <translation>Skriv var reglerna står, till exempel kommunens riktlinjer.</translation>
  </message>
  <message>
   <source>Write whole per cent, at most 90 from side to side.</source>
   <translation>Skriv hela procent, högst 90 från sida till sida.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>År</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yes, it came about</source>
   <translation>Ja, det blev av</translation>
  </message>
  <message>
   <source>Yes, it cost something</source>
   <translation>Ja, det kostade något</translation>
  </message>
  <message>
   <source>Yes, save</source>
   <translation>Ja, spara</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>I går</translation>
  </message>
  <message>
   <source>You answered: agrees.</source>
   <translation>Du svarade: stämmer.</translation>
  </message>
  <message>
   <source>You answered: does not agree.</source>
   <translation>Du svarade: stämmer inte.</translation>
  </message>
  <message>
   <source>You answered: not sure.</source>
   <translation>Du svarade: vet inte.</translation>
  </message>
  <message>
   <source>You can add it later.</source>
   <translation>Det går att lägga till senare.</translation>
  </message>
  <message>
   <source>You find it in the letter from the municipality. It can be changed later.</source>
   <translation>Det står i brevet från kommunen. Det går att ändra senare.</translation>
  </message>
  <message>
   <source>You have {amount} left until {date}.</source>
   <translation>Du har {amount} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>You have {hours} and {kronor} left until {date}.</source>
   <translation>Du har {hours} och {kronor} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>You keep the account for a child, a parent or someone you help.</source>
   <translation>Du håller reda på det åt ett barn, en förälder eller någon du hjälper.</translation>
  </message>
  <message>
   <source>You may not read or write {path}.</source>
   <translation>Du får inte läsa eller skriva {path}.</translation>
  </message>
  <message>
   <source>You may use {amount} of them now, in {month}.</source>
   <translation>Du får använda {amount} av dem nu, i {month}.</translation>
  </message>
  <message>
   <source>You read it line by line on {date}.</source>
   <translation>Du läste den rad för rad den {date}.</translation>
  </message>
  <message>
   <source>Your frame is shown when day and amount are ready.</source>
   <translation>Ramen visas när dag och antal är klara.</translation>
  </message>
  <message>
   <source>Your name in the report</source>
   <translation>Ditt namn i rapporten</translation>
  </message>
  <message>
   <source>Your own notes</source>
   <translation>Dina egna anteckningar</translation>
  </message>
  <message>
   <source>a provider no longer here</source>
   <translation>en utförare som inte finns kvar</translation>
  </message>
  <message>
   <source>account of the frame</source>
   <translation>ramens konto</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>alla dagar</translation>
  </message>
  <message>
   <source>an application to hand in</source>
   <translation>en ansökan att lämna in</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>och en till</numerusform>
    <numerusform>och %n till</numerusform>
   </translation>
  </message>
  <message>
   <source>application</source>
   <translation>ansökan</translation>
  </message>
  <message>
   <source>as a municipality asks</source>
   <translation>så som en kommun frågar</translation>
  </message>
  <message>
   <source>authority {text}</source>
   <translation>myndighet {text}</translation>
  </message>
  <message>
   <source>before a new decision</source>
   <translation>inför nytt beslut</translation>
  </message>
  <message>
   <source>beside the ordinary decision</source>
   <translation>bredvid det vanliga beslutet</translation>
  </message>
  <message>
   <source>booked</source>
   <translation>bokat</translation>
  </message>
  <message>
   <source>booked {amount}</source>
   <translation>bokat {amount}</translation>
  </message>
  <message>
   <source>case number {text}</source>
   <translation>ärendenummer {text}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>ändring</translation>
  </message>
  <message>
   <source>change of provider</source>
   <translation>byte av utförare</translation>
  </message>
  <message>
   <source>changed companion</source>
   <translation>ändrad ledsagare</translation>
  </message>
  <message>
   <source>changed correction</source>
   <translation>ändrad rättelse</translation>
  </message>
  <message>
   <source>changed decision</source>
   <translation>ändrat beslut</translation>
  </message>
  <message>
   <source>changed expense</source>
   <translation>ändrat utlägg</translation>
  </message>
  <message>
   <source>changed outing</source>
   <translation>ändrad utflykt</translation>
  </message>
  <message>
   <source>changed outings from</source>
   <translation>ändrade utflykter från</translation>
  </message>
  <message>
   <source>changed person</source>
   <translation>ändrad person</translation>
  </message>
  <message>
   <source>changed provider</source>
   <translation>ändrad utförare</translation>
  </message>
  <message>
   <source>changed template</source>
   <translation>ändrad mall</translation>
  </message>
  <message>
   <source>closing and opening figures</source>
   <translation>utgående och ingående siffror</translation>
  </message>
  <message>
   <source>code {code}</source>
   <translation>kod {code}</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>följer med programmet</translation>
  </message>
  <message>
   <source>companion</source>
   <translation>ledsagare</translation>
  </message>
  <message>
   <source>companion put back</source>
   <translation>ledsagare lagd tillbaka</translation>
  </message>
  <message>
   <source>companions</source>
   <translation>ledsagare</translation>
  </message>
  <message>
   <source>confirmations</source>
   <translation>bekräftelser</translation>
  </message>
  <message>
   <source>correction put back</source>
   <translation>rättelse lagd tillbaka</translation>
  </message>
  <message>
   <source>corrections</source>
   <translation>rättelser</translation>
  </message>
  <message>
   <source>corrections {amount}</source>
   <translation>rättelser {amount}</translation>
  </message>
  <message>
   <source>day it was called off</source>
   <translation>dag för avbokning</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>beslut</translation>
  </message>
  <message>
   <source>decision put back</source>
   <translation>beslut lagt tillbaka</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>beslut</translation>
  </message>
  <message>
   <source>does not count</source>
   <translation>räknas inte</translation>
  </message>
  <message>
   <source>each one, and why</source>
   <translation>var och en, och varför</translation>
  </message>
  <message>
   <source>easy to read</source>
   <translation>lättläst</translation>
  </message>
  <message>
   <source>end</source>
   <translation>slut</translation>
  </message>
  <message>
   <source>every figure explained</source>
   <translation>varje siffra förklarad</translation>
  </message>
  <message>
   <source>every {weekday}, {time}</source>
   <translation>varje {weekday}, {time}</translation>
  </message>
  <message>
   <source>expense put back</source>
   <translation>utlägg lagt tillbaka</translation>
  </message>
  <message>
   <source>expenses</source>
   <translation>omkostnader</translation>
  </message>
  <message>
   <source>final reports</source>
   <translation>slutliga rapporter</translation>
  </message>
  <message>
   <source>first steps</source>
   <translation>kom igång</translation>
  </message>
  <message>
   <source>for the companion to fill in</source>
   <translation>för ledsagaren att fylla i</translation>
  </message>
  <message>
   <source>for the reimbursement</source>
   <translation>för omkostnadsersättningen</translation>
  </message>
  <message>
   <source>form</source>
   <translation>blankett</translation>
  </message>
  <message>
   <source>from {date} until further notice</source>
   <translation>från {date} tills vidare</translation>
  </message>
  <message>
   <source>from {date} until it is withdrawn</source>
   <translation>från den {date} tills den återkallas</translation>
  </message>
  <message>
   <source>goal</source>
   <translation>mål</translation>
  </message>
  <message>
   <source>granted up to {month}: {amount}</source>
   <translation>beviljat till och med {month}: {amount}</translation>
  </message>
  <message>
   <source>granted {amount}</source>
   <translation>beviljat {amount}</translation>
  </message>
  <message>
   <source>habitual outings</source>
   <translation>vanliga utflykter</translation>
  </message>
  <message>
   <source>half an hour</source>
   <translation>en halv timme</translation>
  </message>
  <message>
   <source>handed in</source>
   <translation>inlämnat</translation>
  </message>
  <message>
   <source>handed in {date}</source>
   <translation>inlämnat {date}</translation>
  </message>
  <message>
   <source>handled by {provider}</source>
   <translation>sköts av {provider}</translation>
  </message>
  <message>
   <source>handled by {text}</source>
   <translation>handläggare {text}</translation>
  </message>
  <message>
   <source>hours and outlays, for pay</source>
   <translation>timmar och utlägg, för lön</translation>
  </message>
  <message>
   <source>hours not done</source>
   <translation>timmar som inte blev av</translation>
  </message>
  <message>
   <source>hours, reasons, signature</source>
   <translation>timmar, skäl, underskrift</translation>
  </message>
  <message>
   <source>how it may be used</source>
   <translation>hur det får användas</translation>
  </message>
  <message>
   <source>how long the frame is</source>
   <translation>hur lång ramen är</translation>
  </message>
  <message>
   <source>how time is rounded</source>
   <translation>hur tiden avrundas</translation>
  </message>
  <message>
   <source>how two companions count</source>
   <translation>hur två ledsagare räknas</translation>
  </message>
  <message>
   <source>import</source>
   <translation>import</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>gäller</translation>
  </message>
  <message>
   <source>in the frame {range}.</source>
   <translation>i ramen {range}.</translation>
  </message>
  <message>
   <source>in the period {period}</source>
   <translation>under perioden {period}</translation>
  </message>
  <message>
   <source>in {month}</source>
   <translation>i {month}</translation>
  </message>
  <message>
   <source>in {month}. The decision sets no number of hours.</source>
   <translation>i {month}. Beslutet anger inget antal timmar.</translation>
  </message>
  <message>
   <source>is not there now</source>
   <translation>finns inte där nu</translation>
  </message>
  <message>
   <source>kr</source>
   <comment>unit of money in a table</comment>
   <translation>kr</translation>
  </message>
  <message>
   <source>ledger {date}.json</source>
   <translation>liggare {date}.json</translation>
  </message>
  <message>
   <source>ledsagapp copy {date}.ledsagapp</source>
   <translation>ledsagapp kopia {date}.ledsagapp</translation>
  </message>
  <message>
   <source>left</source>
   <translation>kvar</translation>
  </message>
  <message>
   <source>left {amount}</source>
   <translation>kvar {amount}</translation>
  </message>
  <message>
   <source>may belong to {outing}, {day}</source>
   <translation>kan höra till {outing}, {day}</translation>
  </message>
  <message>
   <source>monthly follow-up</source>
   <translation>månadsuppföljning</translation>
  </message>
  <message>
   <source>my own</source>
   <translation>egna</translation>
  </message>
  <message>
   <source>name, phone or provider</source>
   <translation>namn, telefon eller utförare</translation>
  </message>
  <message>
   <source>near relative</source>
   <translation>nära anhörig</translation>
  </message>
  <message>
   <source>new book</source>
   <translation>ny bok</translation>
  </message>
  <message>
   <source>new companion</source>
   <translation>ny ledsagare</translation>
  </message>
  <message>
   <source>new correction</source>
   <translation>ny rättelse</translation>
  </message>
  <message>
   <source>new decision</source>
   <translation>nytt beslut</translation>
  </message>
  <message>
   <source>new expense</source>
   <translation>nytt utlägg</translation>
  </message>
  <message>
   <source>new outing</source>
   <translation>ny utflykt</translation>
  </message>
  <message>
   <source>new outings from</source>
   <translation>nya utflykter från</translation>
  </message>
  <message>
   <source>new person</source>
   <translation>ny person</translation>
  </message>
  <message>
   <source>new provider</source>
   <translation>ny utförare</translation>
  </message>
  <message>
   <source>new template</source>
   <translation>ny mall</translation>
  </message>
  <message>
   <source>no claim</source>
   <translation>inget krav</translation>
  </message>
  <message>
   <source>no cost</source>
   <translation>ingen kostnad</translation>
  </message>
  <message>
   <source>no decision was in force that day</source>
   <translation>inget beslut gällde den dagen</translation>
  </message>
  <message>
   <source>no goal stated</source>
   <translation>inget mål angivet</translation>
  </message>
  <message>
   <source>no number set</source>
   <translation>inget antal bestämt</translation>
  </message>
  <message>
   <source>no outing</source>
   <translation>ingen utflykt</translation>
  </message>
  <message>
   <source>no outing on that day</source>
   <translation>ingen utflykt den dagen</translation>
  </message>
  <message>
   <source>no reason written</source>
   <translation>inget skäl skrivet</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>ingen</translation>
  </message>
  <message>
   <source>none</source>
   <translation>inget</translation>
  </message>
  <message>
   <source>none that day</source>
   <translation>inget den dagen</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>inte sagt</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>inte angiven</translation>
  </message>
  <message>
   <source>not written</source>
   <translation>inte skrivet</translation>
  </message>
  <message>
   <source>note</source>
   <translation>anteckning</translation>
  </message>
  <message>
   <source>nothing booked</source>
   <translation>inget bokat</translation>
  </message>
  <message>
   <source>now</source>
   <translation>pågår</translation>
  </message>
  <message>
   <source>numbered receipts</source>
   <translation>numrerade kvitton</translation>
  </message>
  <message>
   <source>of this: {line}</source>
   <translation>därav: {line}</translation>
  </message>
  <message>
   <source>one activity</source>
   <translation>en aktivitet</translation>
  </message>
  <message>
   <source>outing put back</source>
   <translation>utflykt lagd tillbaka</translation>
  </message>
  <message>
   <source>outings</source>
   <translation>utflykter</translation>
  </message>
  <message>
   <source>outlays {amount}, paid {paid}, handed in {waiting}, to hand in {left}</source>
   <translation>utlägg {amount}, utbetalt {paid}, inlämnat {waiting}, att lämna in {left}</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>utbetalt</translation>
  </message>
  <message>
   <source>paid {date}</source>
   <translation>betalt {date}</translation>
  </message>
  <message>
   <source>past</source>
   <translation>har varit</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>inklistrad bild</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personer</translation>
  </message>
  <message>
   <source>person put back</source>
   <translation>person lagd tillbaka</translation>
  </message>
  <message>
   <source>pictures with their figures</source>
   <translation>bilder med sina siffror</translation>
  </message>
  <message>
   <source>place</source>
   <translation>plats</translation>
  </message>
  <message>
   <source>power of attorney</source>
   <translation>fullmakt</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>utförare</translation>
  </message>
  <message>
   <source>provider put back</source>
   <translation>utförare lagd tillbaka</translation>
  </message>
  <message>
   <source>providers</source>
   <translation>utförare</translation>
  </message>
  <message>
   <source>purpose, law or case number</source>
   <translation>ändamål, lag eller ärendenummer</translation>
  </message>
  <message>
   <source>put back</source>
   <translation>tillbaka från papperskorgen</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>skäl</translation>
  </message>
  <message>
   <source>reason not stated</source>
   <translation>ingen orsak angiven</translation>
  </message>
  <message>
   <source>receipt missing</source>
   <translation>kvitto saknas</translation>
  </message>
  <message>
   <source>receipt present</source>
   <translation>kvitto finns</translation>
  </message>
  <message>
   <source>receipts</source>
   <translation>kvitton</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>avslag</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>borttagen</translation>
  </message>
  <message>
   <source>removed companion</source>
   <translation>borttagen ledsagare</translation>
  </message>
  <message>
   <source>removed correction</source>
   <translation>borttagen rättelse</translation>
  </message>
  <message>
   <source>removed decision</source>
   <translation>borttaget beslut</translation>
  </message>
  <message>
   <source>removed entries</source>
   <translation>borttagna poster</translation>
  </message>
  <message>
   <source>removed expense</source>
   <translation>borttaget utlägg</translation>
  </message>
  <message>
   <source>removed outing</source>
   <translation>borttagen utflykt</translation>
  </message>
  <message>
   <source>removed outings from</source>
   <translation>borttagna utflykter från</translation>
  </message>
  <message>
   <source>removed person</source>
   <translation>borttagen person</translation>
  </message>
  <message>
   <source>removed provider</source>
   <translation>borttagen utförare</translation>
  </message>
  <message>
   <source>removed template</source>
   <translation>borttagen mall</translation>
  </message>
  <message>
   <source>removed {when}</source>
   <translation>borttagen {when}</translation>
  </message>
  <message>
   <source>report read through</source>
   <translation>genomläst rapport</translation>
  </message>
  <message>
   <source>saved {day}</source>
   <translation>sparat {day}</translation>
  </message>
  <message>
   <source>sealed report</source>
   <translation>förseglad rapport</translation>
  </message>
  <message>
   <source>several companions were along</source>
   <translation>flera ledsagare var med</translation>
  </message>
  <message>
   <source>short lines and pictures</source>
   <translation>korta rader och bilder</translation>
  </message>
  <message>
   <source>signed statement</source>
   <translation>intyg finns</translation>
  </message>
  <message>
   <source>since {date}. Each activity is paid on its own.</source>
   <translation>sedan {date}. Varje aktivitet ersätts för sig.</translation>
  </message>
  <message>
   <source>start</source>
   <translation>start</translation>
  </message>
  <message>
   <source>state</source>
   <translation>läge</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>statistik</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>fotat {day}</translation>
  </message>
  <message>
   <source>template put back</source>
   <translation>mall lagd tillbaka</translation>
  </message>
  <message>
   <source>the decision from {date}</source>
   <translation>beslutet från {date}</translation>
  </message>
  <message>
   <source>the fee</source>
   <translation>avgiften</translation>
  </message>
  <message>
   <source>the frame begins</source>
   <translation>ramen börjar</translation>
  </message>
  <message>
   <source>the frame ends</source>
   <translation>ramen slutar</translation>
  </message>
  <message>
   <source>the frame {range}</source>
   <translation>ramen {range}</translation>
  </message>
  <message>
   <source>the highest fee a month</source>
   <translation>högsta avgiften per månad</translation>
  </message>
  <message>
   <source>the limit for an activity</source>
   <translation>gränsen för en aktivitet</translation>
  </message>
  <message>
   <source>the manual</source>
   <translation>handboken</translation>
  </message>
  <message>
   <source>the most a day</source>
   <translation>högst per dag</translation>
  </message>
  <message>
   <source>the new provider</source>
   <translation>den nya utföraren</translation>
  </message>
  <message>
   <source>the provider named below</source>
   <translation>den utförare som skrivs nedan</translation>
  </message>
  <message>
   <source>the provider so far</source>
   <translation>utföraren hittills</translation>
  </message>
  <message>
   <source>the receipt</source>
   <translation>kvittot</translation>
  </message>
  <message>
   <source>the sum for an hour</source>
   <translation>beloppet för en timme</translation>
  </message>
  <message>
   <source>the year gathered</source>
   <translation>året samlat</translation>
  </message>
  <message>
   <source>this book</source>
   <translation>den här boken</translation>
  </message>
  <message>
   <source>time counted</source>
   <translation>räknad tid</translation>
  </message>
  <message>
   <source>time report</source>
   <translation>tidrapport</translation>
  </message>
  <message>
   <source>to apply for anything, or to change or appeal a decision</source>
   <translation>att ansöka om något, eller att ändra eller överklaga ett beslut</translation>
  </message>
  <message>
   <source>to ask how a payment was reckoned</source>
   <translation>att fråga hur en utbetalning räknades</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>kommer</translation>
  </message>
  <message>
   <source>to hand in</source>
   <translation>att lämna in</translation>
  </message>
  <message>
   <source>to hand in receipts and statements to the municipality</source>
   <translation>att lämna kvitton och redovisningar till kommunen</translation>
  </message>
  <message>
   <source>to receive other money than the reimbursement for the companion</source>
   <translation>att ta emot andra pengar än ersättningen för ledsagaren</translation>
  </message>
  <message>
   <source>to receive what is paid for the companion's expenses</source>
   <translation>att ta emot det som betalas för ledsagarens omkostnader</translation>
  </message>
  <message>
   <source>today</source>
   <translation>i dag</translation>
  </message>
  <message>
   <source>up to {amount} an activity</source>
   <translation>upp till {amount} per aktivitet</translation>
  </message>
  <message>
   <source>used</source>
   <translation>använt</translation>
  </message>
  <message>
   <source>used {amount}</source>
   <translation>använt {amount}</translation>
  </message>
  <message>
   <source>v{number}</source>
   <translation>v{number}</translation>
  </message>
  <message>
   <source>w. {number}</source>
   <translation>v. {number}</translation>
  </message>
  <message>
   <source>what a part of a month gives</source>
   <translation>vad en del av en månad ger</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>vad som gjordes</translation>
  </message>
  <message>
   <source>when the frame begins</source>
   <translation>när ramen börjar</translation>
  </message>
  <message>
   <source>whether a late cancellation counts</source>
   <translation>om sen avbokning räknas</translation>
  </message>
  <message>
   <source>who called it off</source>
   <translation>vem som avbokade</translation>
  </message>
  <message>
   <source>with "{text}"</source>
   <translation>med ”{text}”</translation>
  </message>
  <message>
   <source>word, place or name</source>
   <translation>ord, plats eller namn</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>uppskriven</translation>
  </message>
  <message>
   <source>{0} does not exist: the clock skips that hour.</source>
   <translation>{0} finns inte: klockan hoppar över den timmen.</translation>
  </message>
  <message>
   <source>{amount} a month</source>
   <translation>{amount} i månaden</translation>
  </message>
  <message>
   <source>{amount} a month, as in the decision.</source>
   <translation>{amount} i månaden, som i beslutet.</translation>
  </message>
  <message>
   <source>{amount} booked</source>
   <translation>{amount} bokat</translation>
  </message>
  <message>
   <source>{amount} can be used until {date}.</source>
   <translation>{amount} kan användas till och med den {date}.</translation>
  </message>
  <message>
   <source>{amount} carried on</source>
   <translation>{amount} förs vidare</translation>
  </message>
  <message>
   <source>{amount} done</source>
   <translation>{amount} utfört</translation>
  </message>
  <message>
   <source>{amount} expired</source>
   <translation>{amount} brann inne</translation>
  </message>
  <message>
   <source>{amount} expired unused on {date}.</source>
   <translation>{amount} brann inne oanvända den {date}.</translation>
  </message>
  <message>
   <source>{amount} expired.</source>
   <translation>{amount} brann inne.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is granted until {date}.</source>
   <translation>{amount} ryms inte: det är mer än vad som är beviljat till och med {date}.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is granted up to and including {month}.</source>
   <translation>{amount} ryms inte: det är mer än vad som är beviljat till och med {month}.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is paid for an activity.</source>
   <translation>{amount} ryms inte: det är mer än vad som ersätts för en aktivitet.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than one day gives.</source>
   <translation>{amount} ryms inte: det är mer än vad en dag ger.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than {month} gives.</source>
   <translation>{amount} ryms inte: det är mer än vad {month} ger.</translation>
  </message>
  <message>
   <source>{amount} for each hour done</source>
   <translation>{amount} för varje utförd timme</translation>
  </message>
  <message>
   <source>{amount} in all</source>
   <translation>{amount} sammanlagt</translation>
  </message>
  <message>
   <source>{amount} is more than the allowance covers.</source>
   <translation>{amount} är mer än ersättningen räcker till.</translation>
  </message>
  <message>
   <source>{amount} is not paid by the rules of the decision.</source>
   <translation>{amount} ersätts inte enligt beslutets regler.</translation>
  </message>
  <message>
   <source>{amount} is still owed to {payee}, of which {handed_in} is handed in.</source>
   <translation>{amount} återstår att betala till {payee}, varav {handed_in} är inlämnat.</translation>
  </message>
  <message>
   <source>{amount} kronor</source>
   <translation>{amount} kronor</translation>
  </message>
  <message>
   <source>{amount} left</source>
   <translation>{amount} kvar</translation>
  </message>
  <message>
   <source>{amount} may be used now, up to and including {month}.</source>
   <translation>{amount} får användas nu, till och med {month}.</translation>
  </message>
  <message>
   <source>{amount} more than granted so far. Check with the provider.</source>
   <translation>{amount} mer än hittills beviljat. Stäm av med utföraren.</translation>
  </message>
  <message>
   <source>{amount} paid</source>
   <translation>{amount} ersatt</translation>
  </message>
  <message>
   <source>{amount} refused</source>
   <translation>{amount} nekat</translation>
  </message>
  <message>
   <source>{amount} used</source>
   <translation>{amount} använt</translation>
  </message>
  <message>
   <source>{amount} used.</source>
   <translation>{amount} använt.</translation>
  </message>
  <message>
   <source>{amount} was spent on days when no decision was in force.</source>
   <translation>{amount} användes på dagar då inget beslut gällde.</translation>
  </message>
  <message>
   <source>{amount} will expire on {date} if not used.</source>
   <translation>{amount} brinner inne {date} om det inte används.</translation>
  </message>
  <message>
   <source>{category}, at most kronor</source>
   <translation>{category}, högst kronor</translation>
  </message>
  <message>
   <source>{count} and a half hours</source>
   <translation>{count} och en halv timme</translation>
  </message>
  <message>
   <source>{count} of {all} expenses have a receipt</source>
   <translation>{count} av {all} omkostnader har kvitto</translation>
  </message>
  <message>
   <source>{date}. Time to apply again?</source>
   <translation>{date}. Dags att ansöka igen?</translation>
  </message>
  <message>
   <source>{date}: {status}, {reason}, {hours}</source>
   <translation>{date}: {status}, {reason}, {hours}</translation>
  </message>
  <message>
   <source>{day}, three weeks after the decision was received on {received}. {left} Read the decision carefully: it says what holds. This is information, not advice.</source>
   <translation>{day}, tre veckor efter att beslutet togs emot {received}. {left} Läs beslutet noga: det är det som gäller. Det här är information, inte råd.</translation>
  </message>
  <message>
   <source>{day}: {amount} for {category}.</source>
   <translation>{day}: {amount} för {category}.</translation>
  </message>
  <message>
   <source>{field} changed from {before} to {after}</source>
   <translation>{field} ändrat från {before} till {after}</translation>
  </message>
  <message>
   <source>{field} taken away, it was {before}</source>
   <translation>{field} borttaget, var {before}</translation>
  </message>
  <message>
   <source>{field} written: {after}</source>
   <translation>{field} skrivet: {after}</translation>
  </message>
  <message>
   <source>{figure}, {period}: {amount}. The rules can be changed under Decisions.</source>
   <translation>{figure}, {period}: {amount}. Reglerna kan ändras under Beslut.</translation>
  </message>
  <message>
   <source>{file} cannot be read or written: {reason}</source>
   <translation>{file} kan inte läsas eller skrivas: {reason}</translation>
  </message>
  <message>
   <source>{hours} of them were counted as used all the same.</source>
   <translation>{hours} av dem räknades ändå som använda.</translation>
  </message>
  <message>
   <source>{hours} that were planned did not come about.</source>
   <translation>{hours} som var planerade blev inte av.</translation>
  </message>
  <message>
   <source>{hours} used in {month}. The decision sets no number of hours.</source>
   <translation>{hours} använt i {month}. Beslutet anger inget antal timmar.</translation>
  </message>
  <message>
   <source>{hours} with a companion did not come about for {name} {when}.</source>
   <translation>{hours} med ledsagare blev inte av för {name} {when}.</translation>
  </message>
  <message numerus="yes">
   <source>{hours}, %n outing(s)</source>
   <translation>
    <numerusform>{hours}, %n utflykt</numerusform>
    <numerusform>{hours}, %n utflykter</numerusform>
   </translation>
  </message>
  <message>
   <source>{left} left</source>
   <translation>{left} kvar</translation>
  </message>
  <message>
   <source>{left} left of {granted} until {date}.</source>
   <translation>{left} kvar av {granted} till {date}.</translation>
  </message>
  <message>
   <source>{months} bears it: once it is done {amount} is left until {date}.</source>
   <translation>{months} bär den: när den är gjord finns {amount} kvar till och med {date}.</translation>
  </message>
  <message numerus="yes">
   <source>{month}: %n time(s) out, {hours}.</source>
   <translation>
    <numerusform>{month}: ute %n gång, {hours}.</numerusform>
    <numerusform>{month}: ute %n gånger, {hours}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{month}: {name}</source>
   <translation>{month}: {name}</translation>
  </message>
  <message>
   <source>{name} (my own)</source>
   <translation>{name} (egna)</translation>
  </message>
  <message>
   <source>{name} along</source>
   <translation>{name} med</translation>
  </message>
  <message>
   <source>{name} applies for the companion's costs of {activity}.</source>
   <translation>{name} ansöker om ledsagarens kostnader för {activity}.</translation>
  </message>
  <message>
   <source>{name} applies for {amount} for the companion's costs of {activity}.</source>
   <translation>{name} ansöker om {amount} för ledsagarens kostnader för {activity}.</translation>
  </message>
  <message>
   <source>{name} came along too</source>
   <translation>{name} var också med</translation>
  </message>
  <message>
   <source>{name} comes with the program and stays.</source>
   <translation>{name} följer med programmet och är kvar.</translation>
  </message>
  <message>
   <source>{name} comes with the program. Copy it as your own, then change that.</source>
   <translation>{name} följer med programmet. Kopiera det som ditt eget och ändra kopian.</translation>
  </message>
  <message>
   <source>{name} could not be read. Is the file still there?</source>
   <translation>{name} gick inte att läsa. Finns filen kvar?</translation>
  </message>
  <message>
   <source>{name} could not be read: {why}. Nothing has been changed.</source>
   <translation>{name} gick inte att läsa: {why}. Inget har ändrats.</translation>
  </message>
  <message>
   <source>{name} could not be told among the companions.</source>
   <translation>{name} gick inte att känna igen bland ledsagarna.</translation>
  </message>
  <message>
   <source>{name} could not be written: {why}.</source>
   <translation>{name} gick inte att skriva: {why}.</translation>
  </message>
  <message>
   <source>{name} has had expenses of {amount} for the companion {when}.</source>
   <translation>{name} har haft omkostnader på {amount} för ledsagaren {when}.</translation>
  </message>
  <message>
   <source>{name} has used {hours} with {who} {when}.</source>
   <translation>{name} har använt {hours} med {who} {when}.</translation>
  </message>
  <message>
   <source>{name} has used {hours} {when}.</source>
   <translation>{name} har använt {hours} {when}.</translation>
  </message>
  <message>
   <source>{name} has {amount} left until {date}.</source>
   <translation>{name} har {amount} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>{name} has {hours} and {kronor} left until {date}.</source>
   <translation>{name} har {hours} och {kronor} kvar till och med {date}.</translation>
  </message>
  <message>
   <source>{name} is being opened in a window of its own.</source>
   <translation>{name} öppnas i ett eget fönster.</translation>
  </message>
  <message>
   <source>{name} is described.</source>
   <translation>{name} är beskrivet.</translation>
  </message>
  <message>
   <source>{name} is here already.</source>
   <translation>{name} finns redan här.</translation>
  </message>
  <message>
   <source>{name} is kept as it is. Pictures of the kind HEIC are shown where the library pi-heif is installed; a telephone can also save as JPEG.</source>
   <translation>{name} sparas som den är. Bilder av slaget HEIC visas där biblioteket pi-heif är installerat; en telefon kan också spara som JPEG.</translation>
  </message>
  <message>
   <source>{name} is larger than 25 MB. Take a smaller picture.</source>
   <translation>{name} är större än 25 MB. Ta en mindre bild.</translation>
  </message>
  <message>
   <source>{name} is no longer in the list. The book itself is untouched.</source>
   <translation>{name} är borta ur listan. Själva boken är orörd.</translation>
  </message>
  <message>
   <source>{name} is not a picture or PDF that the program knows. JPEG, PNG, HEIC and PDF can be added.</source>
   <translation>{name} är ingen bild eller PDF som programmet känner till. JPEG, PNG, HEIC och PDF går att lägga till.</translation>
  </message>
  <message>
   <source>{name} is not in {folder} now. Is the stick or folder connected? If the book was moved, choose its file.</source>
   <translation>{name} finns inte i {folder} nu. Är minnet eller mappen ansluten? Om boken har flyttats går det att välja filen.</translation>
  </message>
  <message>
   <source>{name} is too large a picture to be shown.</source>
   <translation>{name} är en för stor bild för att visas.</translation>
  </message>
  <message>
   <source>{name} lets {provider} handle the reimbursement for the companion's expenses: hand in receipts, receive the money and account for it.</source>
   <translation>{name} låter {provider} sköta ersättningen för ledsagarens omkostnader: lämna in kvitton, ta emot pengarna och redovisa dem.</translation>
  </message>
  <message>
   <source>{name} no longer along</source>
   <translation>{name} inte längre med</translation>
  </message>
  <message>
   <source>{name} read the report on {date} and notes: {note}</source>
   <translation>{name} har läst rapporten den {date} och noterar: {note}</translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n decision(s) follow(s) it.</source>
   <translation>
    <numerusform>{name} är kvar: %n beslut följer de reglerna.</numerusform>
    <numerusform>{name} är kvar: %n beslut följer de reglerna.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n entry (entries) in the book is (are) about them.</source>
   <translation>
    <numerusform>{name} blir kvar: %n uppgift i boken gäller hen.</numerusform>
    <numerusform>{name} blir kvar: %n uppgifter i boken gäller hen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: named in %n place(s) of the book.</source>
   <translation>
    <numerusform>{name} blir kvar: nämns på %n ställe i boken.</numerusform>
    <numerusform>{name} blir kvar: nämns på %n ställen i boken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: on %n outing(s).</source>
   <translation>
    <numerusform>{name} blir kvar: är med på %n utflykt.</numerusform>
    <numerusform>{name} blir kvar: är med på %n utflykter.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} taken away.</source>
   <translation>{name} borttaget.</translation>
  </message>
  <message>
   <source>{name} was not taken in. Nothing has been changed.</source>
   <translation>{name} togs inte in. Inget har ändrats.</translation>
  </message>
  <message>
   <source>{name} was on no outing {when}.</source>
   <translation>{name} var inte med på någon utflykt {when}.</translation>
  </message>
  <message numerus="yes">
   <source>{name} was out {hours} with %n person (people) {when}.</source>
   <translation>
    <numerusform>{name} var ute {hours} med %n person {when}.</numerusform>
    <numerusform>{name} var ute {hours} med %n personer {when}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: the picture has not come yet.</source>
   <translation>{name}: bilden har inte kommit än.</translation>
  </message>
  <message>
   <source>{note} Save again if it is right.</source>
   <translation>{note} Spara en gång till om det stämmer.</translation>
  </message>
  <message>
   <source>{old} closes with {used} used of the frame. {new} opens with {left} that can be used until {end}.</source>
   <translation>{old} slutar med {used} använda av ramen. {new} börjar med {left} som kan användas till och med den {end}.</translation>
  </message>
  <message>
   <source>{ordered} a month; the decision says {granted}. Check with the case officer.</source>
   <translation>{ordered} i månaden; beslutet säger {granted}. Stäm av med handläggaren.</translation>
  </message>
  <message>
   <source>{outings} outings, {expenses} expenses, {receipts} receipts</source>
   <translation>{outings} utflykter, {expenses} utlägg, {receipts} kvitton</translation>
  </message>
  <message numerus="yes">
   <source>{outing}. Saved %n time(s), the latest first.</source>
   <translation>
    <numerusform>{outing}. Sparad %n gång, den senaste först.</numerusform>
    <numerusform>{outing}. Sparad %n gånger, den senaste först.</numerusform>
   </translation>
  </message>
  <message>
   <source>{paid} is paid, {waiting} is handed in, {left} is to be handed in.</source>
   <translation>{paid} är utbetalt, {waiting} är inlämnat, {left} är att lämna in.</translation>
  </message>
  <message>
   <source>{path} cannot keep one of the values: it is too large.</source>
   <translation>{path} kan inte spara ett av värdena: det är för stort.</translation>
  </message>
  <message>
   <source>{percent} per cent done.</source>
   <translation>{percent} procent klart.</translation>
  </message>
  <message>
   <source>{percent} per cent of what was granted in the frames came about.</source>
   <translation>{percent} procent av det som beviljats i ramarna blev av.</translation>
  </message>
  <message>
   <source>{performed} done of {granted} granted.</source>
   <translation>{performed} utfört av {granted} beviljat.</translation>
  </message>
  <message>
   <source>{performed} done. No number of hours is set.</source>
   <translation>{performed} utfört. Inget antal timmar är bestämt.</translation>
  </message>
  <message>
   <source>{persons} with {hours} a month for {months} at {price} an hour: {cost}.</source>
   <translation>{persons} med {hours} i månaden under {months} för {price} i timmen: {cost}.</translation>
  </message>
  <message>
   <source>{provider}, the latest was on {date}</source>
   <translation>{provider}, den senaste var den {date}</translation>
  </message>
  <message>
   <source>{receipt}, page {number} of {count}</source>
   <translation>{receipt}, sida {number} av {count}</translation>
  </message>
  <message>
   <source>{report} {period}, sealed on {date}, print {number}</source>
   <translation>{report} {period}, förseglad den {date}, utskrift {number}</translation>
  </message>
  <message>
   <source>{report}, ready to be read through.</source>
   <translation>{report}, klar att läsa igenom.</translation>
  </message>
  <message>
   <source>{report}. Print it or keep it?</source>
   <translation>{report}. Vill du skriva ut eller spara?</translation>
  </message>
  <message>
   <source>{shown} of {all} are shown.</source>
   <translation>{shown} av {all} visas.</translation>
  </message>
  <message>
   <source>{shown} of {all} are shown: with "{text}".</source>
   <translation>{shown} av {all} visas: med "{text}".</translation>
  </message>
  <message>
   <source>{shown} of {all} expenses are shown: {filter}. {kronor}.</source>
   <translation>{shown} av {all} utlägg visas: {filter}. {kronor}.</translation>
  </message>
  <message>
   <source>{shown} of {all} outings are shown: {filter}. {hours} done, {kronor}.</source>
   <translation>{shown} av {all} utflykter visas: {filter}. {hours} utfört, {kronor}.</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start} till {end}</translation>
  </message>
  <message numerus="yes">
   <source>{state}: {what}, {day}. %n left.</source>
   <translation>
    <numerusform>{state}: {what}, {day}. %n kvar.</numerusform>
    <numerusform>{state}: {what}, {day}. %n kvar.</numerusform>
   </translation>
  </message>
  <message>
   <source>{status}, no decision that day</source>
   <translation>{status}, inget beslut den dagen</translation>
  </message>
  <message numerus="yes">
   <source>{title}: %n outing(s) done, {hours}.</source>
   <translation>
    <numerusform>{title}: %n utflykt gjord, {hours}.</numerusform>
    <numerusform>{title}: %n utflykter gjorda, {hours}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{title}: no outings.</source>
   <translation>{title}: inga utflykter.</translation>
  </message>
  <message>
   <source>{used} of {granted}</source>
   <translation>{used} av {granted}</translation>
  </message>
  <message>
   <source>{used} of {granted} kronor used in the frame {range}.</source>
   <translation>{used} av {granted} kronor använda i ramen {range}.</translation>
  </message>
  <message>
   <source>{used} used of {granted} granted, {period}.</source>
   <translation>{used} använda av {granted} beviljade, {period}.</translation>
  </message>
  <message>
   <source>{used} used, {period}.</source>
   <translation>{used} använda, {period}.</translation>
  </message>
  <message>
   <source>{what} with {companion}</source>
   <translation>{what} med {companion}</translation>
  </message>
  <message>
   <source>{what}: {list}</source>
   <translation>{what} {list}</translation>
  </message>
  <message>
   <source>{whole} in all. Most: {name}, {amount}.</source>
   <translation>{whole} sammanlagt. Mest: {name}, {amount}.</translation>
  </message>
  <message>
   <source>{year} up to today</source>
   <translation>{year} till och med i dag</translation>
  </message>
  <message>
   <source>“{0}” has seconds. A time is given in whole minutes.</source>
   <translation>”{0}” har sekunder. En tid anges i hela minuter.</translation>
  </message>
  <message>
   <source>“{0}” is not a SHA-256 sum in 64 small letters and digits.</source>
   <translation>”{0}” är inte en SHA-256-summa med 64 små bokstäver och siffror.</translation>
  </message>
  <message>
   <source>“{0}” is not a date like 2026-03-28.</source>
   <translation>”{0}” är inte ett datum som 2026-03-28.</translation>
  </message>
  <message>
   <source>“{0}” is not a time like 2026-03-28T23:00.</source>
   <translation>”{0}” är inte en tid som 2026-03-28T23:00.</translation>
  </message>
  <message>
   <source>“{0}” is not a time of day like 09:30.</source>
   <translation>”{0}” är inte ett klockslag som 09:30.</translation>
  </message>
  <message>
   <source>“{0}” is not an id: small letters, digits and single hyphens only.</source>
   <translation>”{0}” är inget id: bara små bokstäver, siffror och enkla bindestreck.</translation>
  </message>
  <message>
   <source>“{0}” is not one of: {1}.</source>
   <translation>”{0}” är inte någon av: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not the format of a ledger, ledsag-ledger.</source>
   <translation>”{0}” är inte formatet för en liggare, ledsag-ledger.</translation>
  </message>
 </context>
</TS>