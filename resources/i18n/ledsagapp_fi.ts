<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fi">
 <context>
  <name />
  <message>
   <source> and </source>
   <translation> ja </translation>
  </message>
  <message>
   <source> or </source>
   <translation> tai </translation>
  </message>
  <message numerus="yes">
   <source>%n booked, {hours}, not deducted until done.</source>
   <translation>
    <numerusform>%n varattu, {hours}, vähennetään vasta kun se on tehty.</numerusform>
    <numerusform>%n varattua, {hours}, vähennetään vasta kun ne on tehty.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Enter says that it was done as booked. Each answer can be undone.</source>
   <translation>
    <numerusform>%n varaus on ohi. Enter tarkoittaa, että se tehtiin niin kuin varattiin. Jokaisen vastauksen voi kumota.</numerusform>
    <numerusform>%n varausta on ohi. Enter tarkoittaa, että se tehtiin niin kuin varattiin. Jokaisen vastauksen voi kumota.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n booking(s) have passed. Go through them.</source>
   <translation>
    <numerusform>%n varaus on ohi. Käy se läpi.</numerusform>
    <numerusform>%n varausta on ohi. Käy ne läpi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chapter(s) with these words.</source>
   <translation>
    <numerusform>Yhdessä luvussa on nämä sanat.</numerusform>
    <numerusform>Nämä sanat ovat %n luvussa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n companion(s)</source>
   <translation>
    <numerusform>%n saattaja</numerusform>
    <numerusform>%n saattajaa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) could not be written anew.</source>
   <translation>
    <numerusform>%n kopiota ei voitu kirjoittaa uudelleen.</numerusform>
    <numerusform>%n kopiota ei voitu kirjoittaa uudelleen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cop(ies) open with an earlier passphrase.</source>
   <translation>
    <numerusform>%n kopio aukeaa aiemmalla tunnuslauseella.</numerusform>
    <numerusform>%n kopiota aukeaa aiemmalla tunnuslauseella.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left.</source>
   <translation>
    <numerusform>%n päivä jäljellä.</numerusform>
    <numerusform>%n päivää jäljellä.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s), {live} in force today.</source>
   <translation>
    <numerusform>%n päätös, {live} voimassa tänään.</numerusform>
    <numerusform>%n päätöstä, {live} voimassa tänään.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s)</source>
   <translation>
    <numerusform>%n kulu</numerusform>
    <numerusform>%n kulua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n expense(s) on this outing. Change them on the page Expenses.</source>
   <translation>
    <numerusform>%n kulu tällä retkellä. Muuta sitä sivulla Kulut.</numerusform>
    <numerusform>%n kulua tällä retkellä. Muuta niitä sivulla Kulut.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n tunti</numerusform>
    <numerusform>%n tuntia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n krona (kronor)</source>
   <translation>
    <numerusform>%n kruunu</numerusform>
    <numerusform>%n kruunua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) do(es) not agree.</source>
   <translation>
    <numerusform>%n rivi ei pidä paikkaansa.</numerusform>
    <numerusform>%n riviä ei pidä paikkaansa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) left. What you answer is kept for you alone.</source>
   <translation>
    <numerusform>%n rivi jäljellä. Vastauksesi säilyvät vain sinulla.</numerusform>
    <numerusform>%n riviä jäljellä. Vastauksesi säilyvät vain sinulla.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) not answered.</source>
   <translation>
    <numerusform>%n rivi ilman vastausta.</numerusform>
    <numerusform>%n riviä ilman vastausta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minuutti</numerusform>
    <numerusform>%n minuuttia</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n kuukausi</numerusform>
    <numerusform>%n kuukautta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more outing(s): {days}.</source>
   <translation>
    <numerusform>%n retki lisää: {days}.</numerusform>
    <numerusform>%n retkeä lisää: {days}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new receipt(s).</source>
   <translation>
    <numerusform>%n uusi kuitti.</numerusform>
    <numerusform>%n uutta kuittia.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of these were read from the history in the book.</source>
   <translation>
    <numerusform>%n näistä luettiin kirjan historiasta.</numerusform>
    <numerusform>%n näistä luettiin kirjan historiasta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older cop(ies) can be read without a passphrase.</source>
   <translation>
    <numerusform>%n vanhemman kopion voi lukea ilman tunnuslausetta.</numerusform>
    <numerusform>%n vanhempaa kopiota voi lukea ilman tunnuslausetta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other book(s) used lately. A book opens in a window of its own.</source>
   <translation>
    <numerusform>%n muu äskettäin käytetty kirja. Kirja aukeaa omaan ikkunaansa.</numerusform>
    <numerusform>%n muuta äskettäin käytettyä kirjaa. Kirja aukeaa omaan ikkunaansa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s) together</source>
   <translation>
    <numerusform>%n muu</numerusform>
    <numerusform>%n muuta yhteensä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s)</source>
   <translation>
    <numerusform>%n retki</numerusform>
    <numerusform>%n retkeä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) booked for tomorrow, at {time}.</source>
   <translation>
    <numerusform>%n retki on varattu huomiseksi kello {time}.</numerusform>
    <numerusform>%n retkeä on varattu huomiseksi, ensimmäinen kello {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) chosen.</source>
   <translation>
    <numerusform>%n retki valittu.</numerusform>
    <numerusform>%n retkeä valittu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) did not happen, {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n retki jäi toteutumatta, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n retkeä jäi toteutumatta, yhteensä {whole}. Eniten: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked.</source>
   <translation>
    <numerusform>%n retki on varattu.</numerusform>
    <numerusform>%n retkeä on varattu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) is (are) booked. The next one: {outing}</source>
   <translation>
    <numerusform>%n retki on varattu. Se on: {outing}</numerusform>
    <numerusform>%n retkeä on varattu. Ensimmäinen: {outing}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) of {hours} is (are) booked.</source>
   <translation>
    <numerusform>%n retki, {hours}, on varattu.</numerusform>
    <numerusform>%n retkeä, {hours}, on varattu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) removed. Ctrl+Z brings them back.</source>
   <translation>
    <numerusform>%n retki poistettu. Ctrl+Z tuo sen takaisin.</numerusform>
    <numerusform>%n retkeä poistettu. Ctrl+Z tuo ne takaisin.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) still booked, not counted.</source>
   <translation>
    <numerusform>%n retki on yhä varattu eikä sitä lasketa.</numerusform>
    <numerusform>%n retkeä on yhä varattu eikä niitä lasketa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) this year</source>
   <translation>
    <numerusform>%n retki tänä vuonna</numerusform>
    <numerusform>%n retkeä tänä vuonna</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s) will be changed, as one step.</source>
   <translation>
    <numerusform>%n retki muuttuu, yhtenä vaiheena.</numerusform>
    <numerusform>%n retkeä muuttuu, yhtenä vaiheena.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s), {whole} in all. Most: {name}, {amount}.</source>
   <translation>
    <numerusform>%n retki, {whole}: {name}, {amount}.</numerusform>
    <numerusform>%n retkeä, yhteensä {whole}. Eniten: {name}, {amount}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n outing(s): {list}.</source>
   <translation>
    <numerusform>%n retki: {list}.</numerusform>
    <numerusform>%n retkeä: {list}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person (people) with decisions</source>
   <translation>
    <numerusform>%n henkilö, jolla on päätös</numerusform>
    <numerusform>%n henkilöä, joilla on päätös</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation>
    <numerusform>%n henkilö</numerusform>
    <numerusform>%n henkilöä</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s) and report(s) in {folder}</source>
   <translation>
    <numerusform>%n kuva tai raportti kansiossa {folder}</numerusform>
    <numerusform>%n kuvaa ja raporttia kansiossa {folder}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places in the file could not be read. There may have been more.</source>
   <translation>
    <numerusform>%n kohtaa tiedostossa ei voitu lukea. Siinä on voinut olla enemmän.</numerusform>
    <numerusform>%n kohtaa tiedostossa ei voitu lukea. Niissä on voinut olla enemmän.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n provider(s)</source>
   <translation>
    <numerusform>%n palveluntuottaja</numerusform>
    <numerusform>%n palveluntuottajaa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) here now.</source>
   <translation>
    <numerusform>%n kuitti on nyt täällä.</numerusform>
    <numerusform>%n kuittia on nyt täällä.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) in {path}. Enter writes one up.</source>
   <translation>
    <numerusform>%n kuitti kansiossa {path}. Enter kirjaa sen.</numerusform>
    <numerusform>%n kuittia kansiossa {path}. Enter kirjaa yhden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) is (are) missing.</source>
   <translation>
    <numerusform>%n kuitti puuttuu.</numerusform>
    <numerusform>%n kuittia puuttuu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n receipt(s) wait(s) to be paired. F5 shows them.</source>
   <translation>
    <numerusform>%n kuitti odottaa yhdistämistä. F5 näyttää sen.</numerusform>
    <numerusform>%n kuittia odottaa yhdistämistä. F5 näyttää ne.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set(s) of rules, {own} of them my own.</source>
   <translation>
    <numerusform>%n säännöstö, joista omia {own}.</numerusform>
    <numerusform>%n säännöstöä, joista omia {own}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n template(s). Enter writes one up, Delete removes it.</source>
   <translation>
    <numerusform>%n malli. Enter kirjaa sen, Delete poistaa sen.</numerusform>
    <numerusform>%n mallia. Enter kirjaa yhden, Delete poistaa sen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) in the bin. Enter puts one back.</source>
   <translation>
    <numerusform>%n asia roskakorissa. Enter palauttaa sen.</numerusform>
    <numerusform>%n asiaa roskakorissa. Enter palauttaa yhden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to look at: {field}. {problem}</source>
   <translation>
    <numerusform>%n asia katsottavana: {field}. {problem}</numerusform>
    <numerusform>%n asiaa katsottavana. Ensin {field}: {problem}</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Ledsagapp</source>
   <translation>&amp;Tietoja Ledsagapista</translation>
  </message>
  <message>
   <source>&amp;Add these outings</source>
   <translation>&amp;Lisää nämä retket</translation>
  </message>
  <message>
   <source>&amp;Amount in kronor</source>
   <translation>Summa k&amp;ruunuina</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>Takaisi&amp;n</translation>
  </message>
  <message>
   <source>&amp;Bin…</source>
   <translation>&amp;Roskakori…</translation>
  </message>
  <message>
   <source>&amp;Book an outing…</source>
   <translation>&amp;Varaa retki…</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>Per&amp;u</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Sulje</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Värit</translation>
  </message>
  <message>
   <source>&amp;Companion</source>
   <translation>&amp;Saattaja</translation>
  </message>
  <message>
   <source>&amp;Companion's name</source>
   <translation>&amp;Saattajan nimi</translation>
  </message>
  <message>
   <source>&amp;Copy how it stands</source>
   <translation>Kopioi til&amp;anne</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Päiväys</translation>
  </message>
  <message>
   <source>&amp;Day</source>
   <translation>&amp;Päiväys</translation>
  </message>
  <message>
   <source>&amp;Done as booked</source>
   <translation>&amp;Tehty niin kuin varattiin</translation>
  </message>
  <message>
   <source>&amp;E-mail</source>
   <translation>&amp;Sähköposti</translation>
  </message>
  <message>
   <source>&amp;Earlier month</source>
   <translation>Edellinen k&amp;uukausi</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Muokkaa</translation>
  </message>
  <message>
   <source>&amp;Employment</source>
   <translation>&amp;Työsuhde</translation>
  </message>
  <message>
   <source>&amp;Expense statement…</source>
   <translation>&amp;Kuluselvitys…</translation>
  </message>
  <message>
   <source>&amp;Export the book as a ledger…</source>
   <translation>&amp;Vie kirja tiedostoon…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Tiedosto</translation>
  </message>
  <message>
   <source>&amp;First day</source>
   <translation>Ensi&amp;mmäinen päivä</translation>
  </message>
  <message>
   <source>&amp;First rules</source>
   <translation>&amp;Ensimmäiset säännöt</translation>
  </message>
  <message>
   <source>&amp;First steps…</source>
   <translation>&amp;Ensiaskeleet…</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Alkaa</translation>
  </message>
  <message>
   <source>&amp;Full: everything</source>
   <translation>Täysi: kaikki ke&amp;rralla</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Jatka</translation>
  </message>
  <message>
   <source>&amp;Goal</source>
   <translation>&amp;Tavoite</translation>
  </message>
  <message>
   <source>&amp;Handed in</source>
   <translation>&amp;Jätetty</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ohje</translation>
  </message>
  <message>
   <source>&amp;Help for this page</source>
   <translation>&amp;Ohje tähän sivuun</translation>
  </message>
  <message>
   <source>&amp;History of the outing…</source>
   <translation>Retken &amp;historia…</translation>
  </message>
  <message>
   <source>&amp;Hours</source>
   <translation>&amp;Tunnit</translation>
  </message>
  <message>
   <source>&amp;Hours a month</source>
   <translation>&amp;Tunteja kuukaudessa</translation>
  </message>
  <message>
   <source>&amp;Hours in all</source>
   <translation>&amp;Tunteja yhteensä</translation>
  </message>
  <message>
   <source>&amp;Hours used so far in the frame</source>
   <translation>&amp;Tunteja käytetty jaksossa tähän mennessä</translation>
  </message>
  <message>
   <source>&amp;How did it turn out?</source>
   <translation>&amp;Miten se meni?</translation>
  </message>
  <message>
   <source>&amp;How it stands</source>
   <translation>&amp;Tilanne</translation>
  </message>
  <message>
   <source>&amp;If the rules were others…</source>
   <translation>&amp;Jos säännöt olisivat toiset…</translation>
  </message>
  <message>
   <source>&amp;Import a ledger…</source>
   <translation>Tuo k&amp;irjatiedosto…</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>Kulun kate&amp;goria</translation>
  </message>
  <message>
   <source>&amp;Kronor a month</source>
   <translation>&amp;Kruunuja kuukaudessa</translation>
  </message>
  <message>
   <source>&amp;Kronor in all</source>
   <translation>&amp;Kruunuja yhteensä</translation>
  </message>
  <message>
   <source>&amp;Kronor used so far in the frame</source>
   <translation>&amp;Kruunuja käytetty jaksossa tähän mennessä</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Suurempi teksti</translation>
  </message>
  <message>
   <source>&amp;Last day</source>
   <translation>Viimeinen &amp;päivä</translation>
  </message>
  <message>
   <source>&amp;Less</source>
   <translation>&amp;Vähemmän</translation>
  </message>
  <message>
   <source>&amp;Lock by itself</source>
   <translation>&amp;Lukitse itsestään</translation>
  </message>
  <message>
   <source>&amp;Lock now</source>
   <translation>&amp;Lukitse nyt</translation>
  </message>
  <message>
   <source>&amp;Make a PDF…</source>
   <translation>&amp;Tee PDF…</translation>
  </message>
  <message>
   <source>&amp;Manual…</source>
   <translation>&amp;Käsikirja…</translation>
  </message>
  <message>
   <source>&amp;Months</source>
   <translation>&amp;Kuukaudet</translation>
  </message>
  <message>
   <source>&amp;More…</source>
   <translation>&amp;Lisää…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nimi</translation>
  </message>
  <message>
   <source>&amp;Name of the one who has the decision</source>
   <translation>&amp;Päätöksen saajan nimi</translation>
  </message>
  <message>
   <source>&amp;New book…</source>
   <translation>&amp;Uusi kirja…</translation>
  </message>
  <message>
   <source>&amp;New outing…</source>
   <translation>&amp;Uusi retki…</translation>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation>Uusi tunnusl&amp;ause</translation>
  </message>
  <message>
   <source>&amp;Next chapter</source>
   <translation>Seura&amp;ava luku</translation>
  </message>
  <message>
   <source>&amp;Once more</source>
   <translation>&amp;Vielä kerran</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Avaa</translation>
  </message>
  <message>
   <source>&amp;Open another book…</source>
   <translation>&amp;Avaa toinen kirja…</translation>
  </message>
  <message>
   <source>&amp;Ordinary</source>
   <translation>&amp;Tavallinen</translation>
  </message>
  <message>
   <source>&amp;Outing</source>
   <translation>&amp;Retki</translation>
  </message>
  <message>
   <source>&amp;Paid</source>
   <translation>&amp;Maksettu</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Tunnuslause</translation>
  </message>
  <message>
   <source>&amp;Passphrase…</source>
   <translation>&amp;Tunnuslause…</translation>
  </message>
  <message>
   <source>&amp;Period</source>
   <translation>&amp;Ajanjakso</translation>
  </message>
  <message>
   <source>&amp;Persons</source>
   <translation>&amp;Henkilöt</translation>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation>Pa&amp;ikka</translation>
  </message>
  <message>
   <source>&amp;Presentation</source>
   <translation>Es&amp;itystapa</translation>
  </message>
  <message>
   <source>&amp;Previous chapter</source>
   <translation>&amp;Edellinen luku</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Tulosta…</translation>
  </message>
  <message>
   <source>&amp;Provider</source>
   <translation>Palveluntu&amp;ottaja</translation>
  </message>
  <message>
   <source>&amp;Put back</source>
   <translation>&amp;Palauta</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>L&amp;opeta</translation>
  </message>
  <message>
   <source>&amp;Quit without saving it</source>
   <translation>&amp;Lopeta tallentamatta sitä</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Tee uudellee&amp;n</translation>
  </message>
  <message>
   <source>&amp;Redo: {step}</source>
   <translation>&amp;Tee uudelleen: {step}</translation>
  </message>
  <message>
   <source>&amp;Refused</source>
   <translation>&amp;Evätty</translation>
  </message>
  <message>
   <source>&amp;Remember it in this computer's key ring</source>
   <translation>Muista se tieto&amp;koneen avainnipussa</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Poista</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation>Ra&amp;portti</translation>
  </message>
  <message>
   <source>&amp;Rules…</source>
   <translation>&amp;Säännöt…</translation>
  </message>
  <message>
   <source>&amp;Same as last time…</source>
   <translation>&amp;Sama kuin viimeksi…</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Tall&amp;enna</translation>
  </message>
  <message>
   <source>&amp;Save as PDF…</source>
   <translation>Tallenna &amp;PDF…</translation>
  </message>
  <message>
   <source>&amp;Screen reader and version</source>
   <translation>&amp;Ruudunlukija ja versio</translation>
  </message>
  <message>
   <source>&amp;Seal</source>
   <translation>&amp;Sinetöi</translation>
  </message>
  <message>
   <source>&amp;Search</source>
   <translation>&amp;Hae</translation>
  </message>
  <message>
   <source>&amp;Second rules</source>
   <translation>To&amp;iset säännöt</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>As&amp;etukset…</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>Raja&amp;us</translation>
  </message>
  <message>
   <source>&amp;Simple: one thing at a time</source>
   <translation>&amp;Helppo: yksi asia kerrallaan</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>&amp;Pienempi teksti</translation>
  </message>
  <message>
   <source>&amp;Take away from the list</source>
   <translation>&amp;Ota pois luettelosta</translation>
  </message>
  <message>
   <source>&amp;Take in a file…</source>
   <translation>&amp;Tuo tiedosto…</translation>
  </message>
  <message>
   <source>&amp;Telephone</source>
   <translation>&amp;Puhelin</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>&amp;Tekstin koko</translation>
  </message>
  <message>
   <source>&amp;Third rules</source>
   <translation>Ko&amp;lmannet säännöt</translation>
  </message>
  <message>
   <source>&amp;Time</source>
   <translation>&amp;Aika</translation>
  </message>
  <message>
   <source>&amp;Time report…</source>
   <translation>&amp;Aikaraportti…</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>Päätt&amp;yy</translation>
  </message>
  <message>
   <source>&amp;Try the screen reader…</source>
   <translation>Kokeile &amp;ruudunlukijaa…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Kumoa</translation>
  </message>
  <message>
   <source>&amp;Undo: {step}</source>
   <translation>&amp;Kumoa: {step}</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Näytä</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Mitä</translation>
  </message>
  <message>
   <source>&amp;What became of it?</source>
   <translation>&amp;Miten siinä kävi?</translation>
  </message>
  <message>
   <source>&amp;What did you do?</source>
   <translation>Mitä teitte yh&amp;dessä?</translation>
  </message>
  <message>
   <source>&amp;What does the receipt say?</source>
   <translation>&amp;Mitä kuitissa lukee?</translation>
  </message>
  <message>
   <source>&amp;What was heard instead?</source>
   <translation>&amp;Mitä kuului sen sijaan?</translation>
  </message>
  <message>
   <source>&amp;What was it?</source>
   <translation>&amp;Mikä se oli?</translation>
  </message>
  <message>
   <source>&amp;What was planned?</source>
   <translation>Mitä oli määrä teh&amp;dä?</translation>
  </message>
  <message>
   <source>&amp;What will you do?</source>
   <translation>Mitä aiotte teh&amp;dä?</translation>
  </message>
  <message>
   <source>&amp;Which companion are you?</source>
   <translation>&amp;Kuka saattajista olet?</translation>
  </message>
  <message>
   <source>&amp;Which way?</source>
   <translation>&amp;Mihin suuntaan?</translation>
  </message>
  <message>
   <source>&amp;Who writes?</source>
   <translation>&amp;Kuka kirjoittaa?</translation>
  </message>
  <message>
   <source>&amp;Write in your own words</source>
   <translation>Kir&amp;joita omin sanoin</translation>
  </message>
  <message>
   <source>&amp;Write up…</source>
   <translation>&amp;Kirjaa…</translation>
  </message>
  <message>
   <source>&amp;Year</source>
   <translation>&amp;Vuosi</translation>
  </message>
  <message>
   <source>&amp;Year of birth</source>
   <translation>&amp;Syntymävuosi</translation>
  </message>
  <message>
   <source>(is gone)</source>
   <translation>(ei ole enää)</translation>
  </message>
  <message>
   <source>(was not there)</source>
   <translation>(ei ollut)</translation>
  </message>
  <message>
   <source>1. Which report?</source>
   <translation>1. Mikä raportti?</translation>
  </message>
  <message>
   <source>2. What is in it</source>
   <translation>2. Mitä siinä on</translation>
  </message>
  <message>
   <source>3. Read it through</source>
   <translation>3. Lue se läpi</translation>
  </message>
  <message>
   <source>485 kronor is the price in Stockholm's own sums of 2025.</source>
   <translation>485 kruunua on hinta Tukholman omissa laskelmissa vuodelta 2025.</translation>
  </message>
  <message>
   <source>A &amp;part of a month</source>
   <translation>Kuukau&amp;den osa</translation>
  </message>
  <message>
   <source>A begun hour, kronor</source>
   <translation>Alkanut tunti, kruunua</translation>
  </message>
  <message>
   <source>A begun month counts by days</source>
   <translation>Alkanut kuukausi lasketaan päivittäin</translation>
  </message>
  <message>
   <source>A begun month counts in full</source>
   <translation>Alkanut kuukausi lasketaan kokonaan</translation>
  </message>
  <message>
   <source>A calendar.</source>
   <translation>Kalenteri.</translation>
  </message>
  <message>
   <source>A checked copy lies in {name}.</source>
   <translation>Tarkistettu kopio on paikassa {name}.</translation>
  </message>
  <message>
   <source>A clock: {hours} left.</source>
   <translation>Kello: {hours} jäljellä.</translation>
  </message>
  <message>
   <source>A companion employed by the municipality (PAN)</source>
   <translation>Kunnan palkkaama saattaja (PAN)</translation>
  </message>
  <message>
   <source>A correction counts as use on its day, for example hours used before the program was started. What it adds or takes back is always shown by itself.</source>
   <translation>Oikaisu lasketaan käytöksi omana päivänään, esimerkiksi tunnit, jotka käytettiin ennen ohjelman käyttöönottoa. Se mitä se lisää tai vähentää näytetään aina erikseen.</translation>
  </message>
  <message>
   <source>A crop is four numbers from 0 to 1000, as in “0,0,1000,500”.</source>
   <translation>Rajaus on neljä lukua väliltä 0–1000, kuten ”0,0,1000,500”.</translation>
  </message>
  <message>
   <source>A day of the month after.</source>
   <translation>Päivä seuraavassa kuussa.</translation>
  </message>
  <message>
   <source>A day of the week is a number from 1 to 7, not {0}.</source>
   <translation>Viikonpäivä on luku 1–7, ei {0}.</translation>
  </message>
  <message>
   <source>A decision ends on {date}. Time to apply again?</source>
   <translation>Päätös päättyy {date}. Olisiko aika hakea uudelleen?</translation>
  </message>
  <message>
   <source>A fixed sum a month</source>
   <translation>Kiinteä summa kuukaudessa</translation>
  </message>
  <message numerus="yes">
   <source>A fixed sum of {monthly} a month: {amount} for %n month(s) so far.</source>
   <translation>
    <numerusform>Kiinteä summa {monthly} kuukaudessa: {amount} tähän mennessä %n kuukaudelta.</numerusform>
    <numerusform>Kiinteä summa {monthly} kuukaudessa: {amount} tähän mennessä %n kuukaudelta.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder outside this computer</source>
   <translation>Kansio tämän tietokoneen ulkopuolella</translation>
  </message>
  <message>
   <source>A frame is at least one month.</source>
   <translation>Jakso on vähintään yksi kuukausi.</translation>
  </message>
  <message>
   <source>A late cancellation counts</source>
   <translation>Myöhäinen peruutus lasketaan</translation>
  </message>
  <message>
   <source>A late cancellation does not count</source>
   <translation>Myöhäistä peruutusta ei lasketa</translation>
  </message>
  <message>
   <source>A limit for each activity</source>
   <translation>Raja joka aktiviteetille</translation>
  </message>
  <message>
   <source>A mail program cannot be handed a file by another program. The folder is open, and the place of {path} is copied: attach it to the letter.</source>
   <translation>Toinen ohjelma ei voi liittää tiedostoa kirjeeseen. Kansio on auki ja tiedoston {path} polku on kopioitu: liitä se kirjeeseen.</translation>
  </message>
  <message>
   <source>A match</source>
   <translation>Ottelu</translation>
  </message>
  <message>
   <source>A meal</source>
   <translation>Ateria</translation>
  </message>
  <message>
   <source>A near &amp;relative</source>
   <translation>&amp;Läheinen omainen</translation>
  </message>
  <message>
   <source>A near relative as companion</source>
   <translation>Läheinen omainen saattajana</translation>
  </message>
  <message>
   <source>A new passphrase makes a new key: then print a new sheet.</source>
   <translation>Uusi tunnuslause tekee uuden avaimen: tulosta silloin uusi lomake.</translation>
  </message>
  <message>
   <source>A picture is turned by 0, 90, 180 or 270 degrees, not {0}.</source>
   <translation>Kuvaa käännetään 0, 90, 180 tai 270 astetta, ei {0}.</translation>
  </message>
  <message>
   <source>A receipt is missing</source>
   <translation>Kuitti puuttuu</translation>
  </message>
  <message>
   <source>A safety copy may hold what you need.</source>
   <translation>Tarvitsemasi voi olla varmuuskopiossa.</translation>
  </message>
  <message>
   <source>A safety copy to look at. What you change here is not kept.</source>
   <translation>Varmuuskopio katsottavaksi. Sitä mitä muutat tässä ei tallenneta.</translation>
  </message>
  <message>
   <source>A statement replaces the receipt</source>
   <translation>Todistus korvaa kuitin</translation>
  </message>
  <message>
   <source>A sum for each hour done</source>
   <translation>Summa jokaisesta tehdystä tunnista</translation>
  </message>
  <message>
   <source>A sum for the whole decision</source>
   <translation>Summa koko päätökselle</translation>
  </message>
  <message>
   <source>A template for every week, the same day</source>
   <translation>Malli joka viikolle, sama päivä</translation>
  </message>
  <message>
   <source>A template to use when it suits</source>
   <translation>Malli, jota käytetään kun se sopii</translation>
  </message>
  <message>
   <source>A tick: done. A calendar: booked. A cross: did not happen. Dark edge: today.</source>
   <translation>Rasti: tehty. Kalenteri: varattu. Risti: ei toteutunut. Tumma reuna: tänään.</translation>
  </message>
  <message>
   <source>A visit</source>
   <translation>Vierailu</translation>
  </message>
  <message>
   <source>A walk</source>
   <translation>Kävely</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Tietoja</translation>
  </message>
  <message>
   <source>About Ledsagapp</source>
   <translation>Tietoja Ledsagapista</translation>
  </message>
  <message>
   <source>According to the source there is no fee for the hours.</source>
   <translation>Lähteen mukaan tunneista ei peritä maksua.</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktiviteetti</translation>
  </message>
  <message>
   <source>Add a &amp;receipt…</source>
   <translation>Lisää &amp;kuitti…</translation>
  </message>
  <message>
   <source>Add a decision</source>
   <translation>Lisää päätös</translation>
  </message>
  <message>
   <source>Add a receipt</source>
   <translation>Lisää kuitti</translation>
  </message>
  <message>
   <source>Add a receipt…</source>
   <translation>Lisää kuitti…</translation>
  </message>
  <message>
   <source>Add the receipt</source>
   <translation>Lisää kuitti</translation>
  </message>
  <message numerus="yes">
   <source>After %n minute(s) of rest</source>
   <translation>
    <numerusform>%n minuutin tauon jälkeen</numerusform>
    <numerusform>%n minuutin tauon jälkeen</numerusform>
   </translation>
  </message>
  <message>
   <source>After that day they are gone.</source>
   <translation>Sen päivän jälkeen niitä ei enää ole.</translation>
  </message>
  <message>
   <source>After this {amount} is left until {date}.</source>
   <translation>Tämän jälkeen jäljellä on {amount} {date} asti.</translation>
  </message>
  <message>
   <source>After this {hours} and {kronor} are left until {date}.</source>
   <translation>Tämän jälkeen jäljellä on {hours} ja {kronor} {date} asti.</translation>
  </message>
  <message>
   <source>Ag&amp;rees</source>
   <translation>P&amp;itää paikkansa</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Kaikki</translation>
  </message>
  <message>
   <source>All Saints' Day</source>
   <translation>pyhäinpäivä</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>Kaikki luvut</translation>
  </message>
  <message>
   <source>All figures: expenses</source>
   <translation>Kaikki luvut: kulut</translation>
  </message>
  <message>
   <source>All figures: hours</source>
   <translation>Kaikki luvut: tunnit</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <source>All hours</source>
   <translation>Kaikki tunnit</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Kaikkien</translation>
  </message>
  <message>
   <source>All providers together</source>
   <translation>Kaikki palveluntuottajat yhdessä</translation>
  </message>
  <message>
   <source>All years</source>
   <translation>Kaikki vuodet</translation>
  </message>
  <message>
   <source>Also on these da&amp;ys</source>
   <translation>Myös &amp;näinä päivinä</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>An earlier month</source>
   <translation>Aikaisempi kuukausi</translation>
  </message>
  <message>
   <source>An occasion, kronor</source>
   <translation>Kerta, kruunua</translation>
  </message>
  <message numerus="yes">
   <source>And %n more.</source>
   <translation>
    <numerusform>Ja yksi asia lisää.</numerusform>
    <numerusform>Ja %n asiaa lisää.</numerusform>
   </translation>
  </message>
  <message>
   <source>Another amount</source>
   <translation>Muu summa</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Muu päivä</translation>
  </message>
  <message>
   <source>Another decision already holds on some of these days. End that one first, or say under More that this one stands beside it.</source>
   <translation>Jokin muu päätös on jo voimassa osan näistä päivistä. Päätä se ensin tai kerro kohdassa Lisää, että tämä on sen rinnalla.</translation>
  </message>
  <message>
   <source>Another decision follows.</source>
   <translation>Toinen päätös jatkaa tästä.</translation>
  </message>
  <message>
   <source>Another decision of the same kind already holds on {1}.</source>
   <translation>Toinen samanlainen päätös on jo voimassa {1}.</translation>
  </message>
  <message>
   <source>Another length</source>
   <translation>Muu pituus</translation>
  </message>
  <message>
   <source>Another outing already has this time.</source>
   <translation>Toisella retkellä on jo tämä aika.</translation>
  </message>
  <message>
   <source>Another program has exchanged {path}. Open the book again.</source>
   <translation>Toinen ohjelma on vaihtanut tiedoston {path}. Avaa kirja uudelleen.</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Muu aika</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Vastaa</translation>
  </message>
  <message>
   <source>Answer how bookings &amp;turned out…</source>
   <translation>&amp;Kerro miten varauksille kävi…</translation>
  </message>
  <message>
   <source>Appealed</source>
   <translation>Valitettu</translation>
  </message>
  <message>
   <source>Appealed on</source>
   <translation>Valitettu päivänä</translation>
  </message>
  <message>
   <source>Application for a single costlier activity</source>
   <translation>Hakemus yksittäiseen kalliimpaan aktiviteettiin</translation>
  </message>
  <message>
   <source>Applied for a month</source>
   <translation>Haettu kuukaudessa</translation>
  </message>
  <message>
   <source>Applied for and granted</source>
   <translation>Haettu ja myönnetty</translation>
  </message>
  <message>
   <source>Applied for {applied} a month, granted {granted}.</source>
   <translation>Haettu {applied} kuukaudessa, myönnetty {granted}.</translation>
  </message>
  <message>
   <source>Applied for {applied} a month.</source>
   <translation>Haettu {applied} kuukaudessa.</translation>
  </message>
  <message>
   <source>Applied for, a month</source>
   <translation>Haettu, kuukaudessa</translation>
  </message>
  <message>
   <source>Applied on</source>
   <translation>Haettu päivänä</translation>
  </message>
  <message>
   <source>As a picture</source>
   <translation>Kuvana</translation>
  </message>
  <message>
   <source>As it was</source>
   <translation>Niin kuin oli</translation>
  </message>
  <message>
   <source>As needed, no number set</source>
   <translation>Tarpeen mukaan, lukua ei määrätty</translation>
  </message>
  <message>
   <source>As now</source>
   <translation>Niin kuin nyt</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Niin kuin tietokone</translation>
  </message>
  <message>
   <source>As the decision says</source>
   <translation>Päätöksen mukaan</translation>
  </message>
  <message>
   <source>Ascension Day</source>
   <translation>helatorstai</translation>
  </message>
  <message>
   <source>At most a da&amp;y</source>
   <translation>En&amp;intään päivässä</translation>
  </message>
  <message>
   <source>At most a month, kronor</source>
   <translation>Enintään kuukaudessa, kruunua</translation>
  </message>
  <message>
   <source>At most {amount} is paid each time.</source>
   <translation>Kerralla maksetaan enintään {amount}.</translation>
  </message>
  <message>
   <source>At the bottom, %</source>
   <translation>Alhaalta, %</translation>
  </message>
  <message>
   <source>At the pace so far, about {amount} will stay unused.</source>
   <translation>Tähänastista tahtia noin {amount} jää käyttämättä.</translation>
  </message>
  <message>
   <source>At the pace so far, it lasts until about {date}.</source>
   <translation>Tähänastista tahtia se riittää suunnilleen {date} asti.</translation>
  </message>
  <message>
   <source>At the right, %</source>
   <translation>Oikealta, %</translation>
  </message>
  <message>
   <source>At the top, %</source>
   <translation>Ylhäältä, %</translation>
  </message>
  <message>
   <source>At {start} to {end}, that is {hours}.</source>
   <translation>Kello {start}–{end}, se on {hours}.</translation>
  </message>
  <message>
   <source>At {time}</source>
   <translation>Kello {time}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Viranomainen</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Käytettävissä</translation>
  </message>
  <message>
   <source>B&amp;ack</source>
   <translation>Takaisi&amp;n</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Takaisin</translation>
  </message>
  <message>
   <source>Backwards</source>
   <translation>Taaksepäin</translation>
  </message>
  <message>
   <source>Bars: {what}. The figures stand in the table below.</source>
   <translation>Palkit: {what}. Luvut ovat alla olevassa taulukossa.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Ennen</translation>
  </message>
  <message>
   <source>Before a new decision</source>
   <translation>Ennen uutta päätöstä</translation>
  </message>
  <message>
   <source>Before a new decision: {period}</source>
   <translation>Ennen uutta päätöstä: {period}</translation>
  </message>
  <message>
   <source>Before: {before} Now: {after}</source>
   <translation>Ennen: {before} Nyt: {after}</translation>
  </message>
  <message>
   <source>Begin an empty book</source>
   <translation>Aloita tyhjä kirja</translation>
  </message>
  <message>
   <source>Begin with the decision</source>
   <translation>Aloita päätöksestä</translation>
  </message>
  <message>
   <source>Beyond what was granted, in the frame</source>
   <translation>Yli myönnetyn, jaksossa</translation>
  </message>
  <message>
   <source>Beyond what was granted, in the month</source>
   <translation>Yli myönnetyn, kuukaudessa</translation>
  </message>
  <message>
   <source>Bin</source>
   <translation>Roskakori</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Mustavalkoinen</translation>
  </message>
  <message>
   <source>Black contrast</source>
   <translation>Musta kontrasti</translation>
  </message>
  <message>
   <source>Black on yellow</source>
   <translation>Mustaa keltaisella</translation>
  </message>
  <message>
   <source>Book an outing</source>
   <translation>Varaa retki</translation>
  </message>
  <message>
   <source>Booked</source>
   <translation>Varattu</translation>
  </message>
  <message>
   <source>Booked ahead</source>
   <translation>Varattu eteenpäin</translation>
  </message>
  <message>
   <source>Booked. Did it come about?</source>
   <translation>Varattu. Toteutuiko se?</translation>
  </message>
  <message>
   <source>Booked: {amount}</source>
   <translation>Varattu: {amount}</translation>
  </message>
  <message>
   <source>Bookings are not deducted until they are done.</source>
   <translation>Varaukset vähennetään vasta kun ne on tehty.</translation>
  </message>
  <message>
   <source>Bookings that have passed</source>
   <translation>Varaukset, joiden aika on ohi</translation>
  </message>
  <message>
   <source>Books (*.ledsagapp)</source>
   <translation>Kirjat (*.ledsagapp)</translation>
  </message>
  <message>
   <source>Books (*.ledsagapp);;All files (*)</source>
   <translation>Kirjat (*.ledsagapp);;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <source>Books used lately</source>
   <translation>Äskettäin käytetyt kirjat</translation>
  </message>
  <message>
   <source>Both may be left empty. More can be added under Contacts.</source>
   <translation>Molemmat voi jättää tyhjiksi. Lisää voi kirjata sivulla Yhteystiedot.</translation>
  </message>
  <message>
   <source>Boxing Day</source>
   <translation>tapaninpäivä</translation>
  </message>
  <message>
   <source>By month and person</source>
   <translation>Kuukauden ja henkilön mukaan</translation>
  </message>
  <message>
   <source>By provider in the frame</source>
   <translation>Palveluntuottajittain jaksossa</translation>
  </message>
  <message>
   <source>By which provider</source>
   <translation>Minkä palveluntuottajan kautta</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>Kenen toimesta</translation>
  </message>
  <message>
   <source>C&amp;hanged…</source>
   <translation>M&amp;uutettu…</translation>
  </message>
  <message>
   <source>C&amp;hange…</source>
   <translation>M&amp;uuta…</translation>
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation>K&amp;opioi</translation>
  </message>
  <message>
   <source>C&amp;opy what is shown</source>
   <translation>K&amp;opioi se mitä näkyy</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalenteri</translation>
  </message>
  <message>
   <source>Called &amp;off…</source>
   <translation>&amp;Peruttu…</translation>
  </message>
  <message>
   <source>Can be read on the receipt</source>
   <translation>Kuitista voi lukea</translation>
  </message>
  <message>
   <source>Cancelled by the provider</source>
   <translation>Palveluntuottaja perui</translation>
  </message>
  <message>
   <source>Cancelled in time</source>
   <translation>Peruttu ajoissa</translation>
  </message>
  <message>
   <source>Cancelled late</source>
   <translation>Peruttu myöhään</translation>
  </message>
  <message>
   <source>Cannot be compared: {why}</source>
   <translation>Ei voi verrata: {why}</translation>
  </message>
  <message>
   <source>Carried on from before</source>
   <translation>Siirretty aiemmasta</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>Pantu täytäntöön</translation>
  </message>
  <message>
   <source>Carried out from</source>
   <translation>Pantu täytäntöön alkaen</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>Asianumero</translation>
  </message>
  <message>
   <source>Case officer</source>
   <translation>Käsittelijä</translation>
  </message>
  <message>
   <source>Chan&amp;ge several…</source>
   <translation>Muuta &amp;useita…</translation>
  </message>
  <message>
   <source>Change how it looks</source>
   <translation>Muuta ulkoasua</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Muuta sitä</translation>
  </message>
  <message>
   <source>Change of provider</source>
   <translation>Palveluntuottajan vaihto</translation>
  </message>
  <message>
   <source>Change of provider {date}</source>
   <translation>Palveluntuottajan vaihto {date}</translation>
  </message>
  <message>
   <source>Change several outings</source>
   <translation>Muuta useita retkiä</translation>
  </message>
  <message>
   <source>Change several…</source>
   <translation>Muuta useita…</translation>
  </message>
  <message>
   <source>Change the companion</source>
   <translation>Muuta saattajaa</translation>
  </message>
  <message>
   <source>Change the correction</source>
   <translation>Muuta oikaisua</translation>
  </message>
  <message>
   <source>Change the decision</source>
   <translation>Muuta päätöstä</translation>
  </message>
  <message>
   <source>Change the expense</source>
   <translation>Muuta kulua</translation>
  </message>
  <message>
   <source>Change the outing</source>
   <translation>Muuta retkeä</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Vaihda tunnuslause</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Vaihda tunnuslause…</translation>
  </message>
  <message>
   <source>Change the person</source>
   <translation>Muuta henkilöä</translation>
  </message>
  <message>
   <source>Change the provider</source>
   <translation>Muuta palveluntuottajaa</translation>
  </message>
  <message>
   <source>Change the rules</source>
   <translation>Muuta sääntöjä</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Muutettu</translation>
  </message>
  <message>
   <source>Changed as asked for</source>
   <translation>Muutettu niin kuin pyysit</translation>
  </message>
  <message>
   <source>Changed from a date</source>
   <translation>Muutettu päivästä alkaen</translation>
  </message>
  <message>
   <source>Changed from a date…</source>
   <translation>Muutettu päivästä alkaen…</translation>
  </message>
  <message>
   <source>Changed in part</source>
   <translation>Muutettu osittain</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Muuta…</translation>
  </message>
  <message>
   <source>Check a code</source>
   <translation>Tarkista koodi</translation>
  </message>
  <message>
   <source>Check a code…</source>
   <translation>Tarkista koodi…</translation>
  </message>
  <message>
   <source>Check with the provider.</source>
   <translation>Tarkista palveluntuottajan kanssa.</translation>
  </message>
  <message>
   <source>Checked and whole: {outings} outings, {expenses} expenses, {receipts} receipts.</source>
   <translation>Tarkistettu ja ehjä: {outings} retkeä, {expenses} kulua, {receipts} kuittia.</translation>
  </message>
  <message>
   <source>Choose a &amp;file…</source>
   <translation>Valitse &amp;tiedosto…</translation>
  </message>
  <message>
   <source>Choose a &amp;folder…</source>
   <translation>Valitse &amp;kansio…</translation>
  </message>
  <message>
   <source>Choose a folder to watch</source>
   <translation>Valitse seurattava kansio</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Valitse kansio…</translation>
  </message>
  <message>
   <source>Choose the companion whose hours are to be shown.</source>
   <translation>Valitse saattaja, jonka tunnit näytetään.</translation>
  </message>
  <message>
   <source>Choose what you want to change. You can change it back any time.</source>
   <translation>Valitse mitä haluat muuttaa. Voit aina muuttaa takaisin.</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>joulupäivä</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>jouluaatto</translation>
  </message>
  <message>
   <source>Cinema</source>
   <translation>Elokuvat</translation>
  </message>
  <message>
   <source>Closing figures</source>
   <translation>Loppuluvut</translation>
  </message>
  <message>
   <source>Co&amp;lours</source>
   <translation>&amp;Värit</translation>
  </message>
  <message>
   <source>Co&amp;py as my own…</source>
   <translation>Kopioi &amp;omiksi…</translation>
  </message>
  <message>
   <source>Co&amp;py the result</source>
   <translation>Ko&amp;pioi tulos</translation>
  </message>
  <message>
   <source>Coffee</source>
   <translation>Kahvi</translation>
  </message>
  <message>
   <source>Coins: {amount} left.</source>
   <translation>Kolikoita: {amount} jäljellä.</translation>
  </message>
  <message>
   <source>Colours: {name}.</source>
   <translation>Värit: {name}.</translation>
  </message>
  <message>
   <source>Compan&amp;ion</source>
   <translation>&amp;Saattaja</translation>
  </message>
  <message>
   <source>Companion</source>
   <translation>Saattaja</translation>
  </message>
  <message>
   <source>Companions</source>
   <translation>Saattajat</translation>
  </message>
  <message>
   <source>Concert</source>
   <translation>Konsertti</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Yhteys</translation>
  </message>
  <message>
   <source>Contact person</source>
   <translation>Yhteyshenkilö</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Yhteystiedot</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sisältö</translation>
  </message>
  <message>
   <source>Contr&amp;ol code</source>
   <translation>Tarkistusk&amp;oodi</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>Tarkistuskoodi</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopioitu.</translation>
  </message>
  <message>
   <source>Copied: {text}</source>
   <translation>Kopioitu: {text}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopioi</translation>
  </message>
  <message>
   <source>Copy as my own</source>
   <translation>Kopioi omiksi</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Oikaisu</translation>
  </message>
  <message>
   <source>Correction of {date}. It replaces the report sealed on {earlier} with the code {code}. What is different stands at the end.</source>
   <translation>Oikaisu {date}. Se korvaa raportin, joka sinetöitiin {earlier} koodilla {code}. Muutokset ovat lopussa.</translation>
  </message>
  <message>
   <source>Corrections</source>
   <translation>Oikaisut</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kustannus</translation>
  </message>
  <message>
   <source>Costlier activity</source>
   <translation>Kalliimpi aktiviteetti</translation>
  </message>
  <message>
   <source>Counted in another month</source>
   <translation>Lasketaan toiseen kuukauteen</translation>
  </message>
  <message>
   <source>Counted time</source>
   <translation>Laskettu aika</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Lasketaan</translation>
  </message>
  <message>
   <source>Counts as used</source>
   <translation>Lasketaan käytetyksi</translation>
  </message>
  <message>
   <source>Counts on the d&amp;ecision</source>
   <translation>&amp;Lasketaan päätökselle</translation>
  </message>
  <message>
   <source>Covered</source>
   <translation>Katettu</translation>
  </message>
  <message>
   <source>Covered in the frame</source>
   <translation>Katettu jaksossa</translation>
  </message>
  <message>
   <source>Covered in the month</source>
   <translation>Katettu kuukaudessa</translation>
  </message>
  <message>
   <source>Cut at the left, %</source>
   <translation>Rajaa vasemmalta, %</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Tumma</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Date of the source</source>
   <translation>Lähteen päiväys</translation>
  </message>
  <message>
   <source>Date, time, seller, item and price are there.</source>
   <translation>Päivä, kellonaika, myyjä, tuote ja hinta ovat mukana.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Päivät</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Päättäjä</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Päätetty päivänä</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Päätös</translation>
  </message>
  <message>
   <source>Decision {number} of {count}</source>
   <translation>Päätös {number}/{count}</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Päätökset</translation>
  </message>
  <message>
   <source>Decisions over the years</source>
   <translation>Päätökset vuosien varrella</translation>
  </message>
  <message>
   <source>Decisions that follow these rules are reckoned anew. Frames that have ended never change.</source>
   <translation>Näitä sääntöjä noudattavat päätökset lasketaan uudelleen. Päättyneet jaksot eivät muutu koskaan.</translation>
  </message>
  <message>
   <source>Describe the receipt: where, what, how much.</source>
   <translation>Kuvaile kuitti: missä, mitä, kuinka paljon.</translation>
  </message>
  <message>
   <source>Describe, turn or cut {name}</source>
   <translation>Kuvaile, käännä tai rajaa {name}</translation>
  </message>
  <message>
   <source>Describe, turn, cut…</source>
   <translation>Kuvaile, käännä, rajaa…</translation>
  </message>
  <message>
   <source>Did it come about? {outing}</source>
   <translation>Toteutuiko se? {outing}</translation>
  </message>
  <message>
   <source>Did it cost something for the companion?</source>
   <translation>Maksoiko se jotain saattajan osalta?</translation>
  </message>
  <message>
   <source>Did not come about</source>
   <translation>Ei toteutunut</translation>
  </message>
  <message>
   <source>Did not happen</source>
   <translation>Jäi pois</translation>
  </message>
  <message>
   <source>Do not remind me outside the progra&amp;m</source>
   <translation>Älä &amp;muistuta ohjelman ulkopuolella</translation>
  </message>
  <message>
   <source>Do you want to go on with what was saved?</source>
   <translation>Haluatko jatkaa sillä, mikä saatiin talteen?</translation>
  </message>
  <message>
   <source>Does &amp;not agree</source>
   <translation>Ei pidä paikkaan&amp;sa</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Tehty</translation>
  </message>
  <message>
   <source>Done again: {step}.</source>
   <translation>Tehty uudelleen: {step}.</translation>
  </message>
  <message>
   <source>Each activity is paid up to {amount}.</source>
   <translation>Jokaisesta aktiviteetista maksetaan enintään {amount}.</translation>
  </message>
  <message>
   <source>Each begun half hour</source>
   <translation>Joka alkanut puolituntinen</translation>
  </message>
  <message>
   <source>Each begun hour</source>
   <translation>Joka alkanut tunti</translation>
  </message>
  <message>
   <source>Each begun quarter of an hour</source>
   <translation>Joka alkanut vartti</translation>
  </message>
  <message>
   <source>Each figure is followed by the lines it is made of. They can be added up by hand.</source>
   <translation>Joka luvun jälkeen ovat rivit, joista se koostuu. Ne voi laskea yhteen käsin.</translation>
  </message>
  <message>
   <source>Each hour done gives {amount}.</source>
   <translation>Jokaisesta tehdystä tunnista saa {amount}.</translation>
  </message>
  <message>
   <source>Each month's share can be saved for some months</source>
   <translation>Joka kuukauden osan voi säästää muutaman kuukauden</translation>
  </message>
  <message>
   <source>Each month's share can be saved for some months; the oldest is used first.</source>
   <translation>Joka kuukauden osan voi säästää muutaman kuukauden; vanhin käytetään ensin.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Aiemmin</translation>
  </message>
  <message>
   <source>Easter Eve</source>
   <translation>pääsiäislauantai</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>toinen pääsiäispäivä</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>pääsiäispäivä</translation>
  </message>
  <message>
   <source>Easy to read</source>
   <translation>Selkokielinen</translation>
  </message>
  <message>
   <source>Employed by the municipality (PAN)</source>
   <translation>Kunnan palkkaama (PAN)</translation>
  </message>
  <message>
   <source>Employed by the provider</source>
   <translation>Palveluntuottajan palkkaama</translation>
  </message>
  <message>
   <source>Empty: all of it. 0: nothing.</source>
   <translation>Tyhjä: kaikki. 0: ei mitään.</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Liitteenä</translation>
  </message>
  <message>
   <source>Enclosed is: {report}.</source>
   <translation>Liitteenä on: {report}.</translation>
  </message>
  <message>
   <source>Encrypt these copies</source>
   <translation>Salaa nämä kopiot</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englanti</translation>
  </message>
  <message>
   <source>Enter opens what lies behind it.</source>
   <translation>Enter avaa sen takana olevan.</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>loppiainen</translation>
  </message>
  <message>
   <source>Equipment</source>
   <translation>Varusteet</translation>
  </message>
  <message>
   <source>Every booking that has passed has its answer.</source>
   <translation>Jokainen ohi mennyt varaus on saanut vastauksensa.</translation>
  </message>
  <message>
   <source>Every receipt</source>
   <translation>Jokainen kuitti</translation>
  </message>
  <message>
   <source>Everything agrees.</source>
   <translation>Kaikki pitää paikkansa.</translation>
  </message>
  <message>
   <source>Everything at once</source>
   <translation>Kaikki kerralla</translation>
  </message>
  <message>
   <source>Everything is saved already.</source>
   <translation>Kaikki on jo tallessa.</translation>
  </message>
  <message>
   <source>Everything is saved.</source>
   <translation>Kaikki on tallessa.</translation>
  </message>
  <message>
   <source>Everything is saved. Safety copy {day} {time}.</source>
   <translation>Kaikki on tallessa. Varmuuskopio {day} {time}.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. Nothing is sent anywhere.</source>
   <translation>Kaikki pysyy tällä tietokoneella. Mitään ei lähetetä minnekään.</translation>
  </message>
  <message>
   <source>Expense</source>
   <translation>Kulu</translation>
  </message>
  <message>
   <source>Expense statement</source>
   <translation>Kuluselvitys</translation>
  </message>
  <message>
   <source>Expenses</source>
   <translation>Kulut</translation>
  </message>
  <message>
   <source>Expenses granted</source>
   <translation>Myönnetty kuluihin</translation>
  </message>
  <message>
   <source>Expenses in by</source>
   <translation>Kuluselvitys viimeistään</translation>
  </message>
  <message>
   <source>Expenses over what was granted</source>
   <translation>Kulut yli myönnetyn</translation>
  </message>
  <message>
   <source>Expenses that expired</source>
   <translation>Käyttämättä jääneet kulukruunut</translation>
  </message>
  <message>
   <source>Expenses to be paid back</source>
   <translation>Korvattavat kulut</translation>
  </message>
  <message>
   <source>Expenses used</source>
   <translation>Käytetty kuluihin</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Päättyi</translation>
  </message>
  <message>
   <source>Expired unused</source>
   <translation>Jäi käyttämättä</translation>
  </message>
  <message>
   <source>Expired unused: {amount}</source>
   <translation>Jäi käyttämättä: {amount}</translation>
  </message>
  <message>
   <source>Export the book as a ledger</source>
   <translation>Vie kirja tiedostoon</translation>
  </message>
  <message>
   <source>Exported to {name}.</source>
   <translation>Viety tiedostoon {name}.</translation>
  </message>
  <message>
   <source>Fee for the hours, estimated</source>
   <translation>Tuntien maksu, arvio</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tiedosto</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>Täytä</translation>
  </message>
  <message>
   <source>Filled in. Look it through: nothing is saved yet.</source>
   <translation>Täytetty. Katso se läpi: mitään ei ole vielä tallennettu.</translation>
  </message>
  <message>
   <source>Filled is what was left after the month, the outline all that is granted.</source>
   <translation>Täytetty osa on kuukauden jälkeen jäljellä ollut, ääriviiva kaikki myönnetty.</translation>
  </message>
  <message>
   <source>Filled is what was used, the outline what was granted.</source>
   <translation>Täytetty osa on käytetty, ääriviiva myönnetty.</translation>
  </message>
  <message>
   <source>Finish and sa&amp;ve my answers</source>
   <translation>&amp;Lopeta ja tallenna vastaukseni</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>Suomi</translation>
  </message>
  <message>
   <source>First choose an outing on the page Outings.</source>
   <translation>Valitse ensin retki sivulla Retket.</translation>
  </message>
  <message>
   <source>First day (&amp;from)</source>
   <translation>Ensi&amp;mmäinen päivä</translation>
  </message>
  <message>
   <source>First day with the new provider</source>
   <translation>Ensimmäinen päivä uudella palveluntuottajalla</translation>
  </message>
  <message>
   <source>First say whose decision it is, under Contacts or with the first steps.</source>
   <translation>Kerro ensin kenen päätös on, sivulla Yhteystiedot tai ensiaskelissa.</translation>
  </message>
  <message>
   <source>First steps – question {number} of {count}: {question}</source>
   <translation>Ensiaskeleet – kysymys {number}/{count}: {question}</translation>
  </message>
  <message>
   <source>First time</source>
   <translation>Ensimmäinen kerta</translation>
  </message>
  <message>
   <source>Fixed sum, kronor a month</source>
   <translation>Kiinteä summa, kruunua kuukaudessa</translation>
  </message>
  <message>
   <source>For example 10 h</source>
   <translation>Esimerkiksi 10 h</translation>
  </message>
  <message>
   <source>For example 15</source>
   <translation>Esimerkiksi 15</translation>
  </message>
  <message>
   <source>For example 24/11, 1/12 or every week until 20/12.</source>
   <translation>Esimerkiksi 24/11, 1/12 tai varje vecka till 20/12.</translation>
  </message>
  <message>
   <source>For example 3 h 30. Leave empty to count from start to end.</source>
   <translation>Esimerkiksi 3 h 30. Jätä tyhjäksi, niin aika lasketaan alusta loppuun.</translation>
  </message>
  <message>
   <source>For example LSS or SoL</source>
   <translation>Esimerkiksi LSS tai SoL</translation>
  </message>
  <message>
   <source>For example Orca 46 or NVDA 2026.1</source>
   <translation>Esimerkiksi Orca 46 tai NVDA 2026.1</translation>
  </message>
  <message>
   <source>For example a ticket or coffee.</source>
   <translation>Esimerkiksi lippu tai kahvi.</translation>
  </message>
  <message>
   <source>For example illness, weather, no companion, färdtjänst</source>
   <translation>Esimerkiksi sairaus, sää, ei saattajaa, kuljetuspalvelu</translation>
  </message>
  <message>
   <source>For example: used before the start</source>
   <translation>Esimerkiksi: käytetty ennen aloitusta</translation>
  </message>
  <message>
   <source>For example: yesterday 13-16:30 cinema with Anna 145 kr</source>
   <translation>Esimerkiksi: igår 13-16.30 bio med Anna 145 kr</translation>
  </message>
  <message>
   <source>For more than one companion</source>
   <translation>Useammalle kuin yhdelle saattajalle</translation>
  </message>
  <message>
   <source>For the hours of an outing</source>
   <translation>Retken tunneille</translation>
  </message>
  <message>
   <source>For the one who mends the program</source>
   <translation>Sille, joka korjaa ohjelman</translation>
  </message>
  <message>
   <source>For the provider</source>
   <translation>Palveluntuottajalle</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Mihin</translation>
  </message>
  <message>
   <source>Forget it on this computer</source>
   <translation>Unohda se tältä tietokoneelta</translation>
  </message>
  <message>
   <source>Form for the companion</source>
   <translation>Lomake saattajalle</translation>
  </message>
  <message>
   <source>Form on paper</source>
   <translation>Paperilomake</translation>
  </message>
  <message>
   <source>Four digits, for providers who ask for them. Never the whole number.</source>
   <translation>Neljä numeroa palveluntuottajille, jotka niitä kysyvät. Ei koskaan koko tunnusta.</translation>
  </message>
  <message>
   <source>Four ordinary words are easy to remember and hard to guess.</source>
   <translation>Neljä tavallista sanaa on helppo muistaa ja vaikea arvata.</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Jakso</translation>
  </message>
  <message>
   <source>Frames by the calendar year can be 1, 2, 3, 4, 6 or 12 months, not {0}.</source>
   <translation>Kalenterivuoden mukaiset jaksot voivat olla 1, 2, 3, 4, 6 tai 12 kuukautta, ei {0}.</translation>
  </message>
  <message>
   <source>Freely over the frame</source>
   <translation>Vapaasti koko jakson aikana</translation>
  </message>
  <message>
   <source>Freely over three months</source>
   <translation>Vapaasti kolmen kuukauden aikana</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Mistä</translation>
  </message>
  <message>
   <source>From start to end</source>
   <translation>Alusta loppuun</translation>
  </message>
  <message>
   <source>From {first} to {last}. {monthly} a month, {total} together.</source>
   <translation>{first} – {last}. {monthly} kuukaudessa, {total} yhteensä.</translation>
  </message>
  <message>
   <source>From {first} to {last}: {total}.</source>
   <translation>{first} – {last}: {total}.</translation>
  </message>
  <message>
   <source>Go on to: {chapter}</source>
   <translation>Jatka lukuun: {chapter}</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Tavoite</translation>
  </message>
  <message>
   <source>Goals</source>
   <translation>Tavoitteet</translation>
  </message>
  <message>
   <source>Goals, one a line</source>
   <translation>Tavoitteet, yksi riville</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>pitkäperjantai</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Hyvä tietää</translation>
  </message>
  <message>
   <source>Good to know where it is unclear</source>
   <translation>Hyvä tietää, kun asia on epäselvä</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Myönnetty</translation>
  </message>
  <message>
   <source>Granted a month</source>
   <translation>Myönnetty kuukaudessa</translation>
  </message>
  <message>
   <source>Granted but not used yet</source>
   <translation>Myönnetty mutta vielä käyttämättä</translation>
  </message>
  <message>
   <source>Granted in the frame</source>
   <translation>Myönnetty jaksossa</translation>
  </message>
  <message>
   <source>Granted in the month</source>
   <translation>Myönnetty kuukaudessa</translation>
  </message>
  <message>
   <source>Granted later in the frame</source>
   <translation>Myönnetään myöhemmin jaksossa</translation>
  </message>
  <message>
   <source>Grants</source>
   <translation>Antaa</translation>
  </message>
  <message>
   <source>Group {number}: {letters}</source>
   <translation>Ryhmä {number}: {letters}</translation>
  </message>
  <message>
   <source>Hand in &amp;all that wait</source>
   <translation>Jätä &amp;kaikki odottavat</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>Jätetty</translation>
  </message>
  <message>
   <source>Handed in and paid</source>
   <translation>Jätetty ja maksettu</translation>
  </message>
  <message>
   <source>Handed in on {date}.</source>
   <translation>Jätetty {date}.</translation>
  </message>
  <message>
   <source>Have you used anything of this frame already?</source>
   <translation>Oletko jo käyttänyt jotain tästä jaksosta?</translation>
  </message>
  <message>
   <source>Hello {name}. Today it is {day}.</source>
   <translation>Hei {name}. Tänään on {day}.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ohje</translation>
  </message>
  <message>
   <source>Here you write down when you have been out. The program counts what is left.</source>
   <translation>Tänne kirjaat, milloin olet ollut ulkona. Ohjelma laskee, mitä on jäljellä.</translation>
  </message>
  <message>
   <source>History of the outing</source>
   <translation>Retken historia</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historia…</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Voimassa</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Tunnit</translation>
  </message>
  <message>
   <source>Hours I have left</source>
   <translation>Tunteja minulla on jäljellä</translation>
  </message>
  <message>
   <source>Hours and outlays of {name} {period}</source>
   <translation>Tunnit ja kulut, {name}, {period}</translation>
  </message>
  <message>
   <source>Hours for: {what}</source>
   <translation>Tunnit: {what}</translation>
  </message>
  <message>
   <source>Hours granted</source>
   <translation>Myönnetyt tunnit</translation>
  </message>
  <message>
   <source>Hours in the frame: {used} used and {booked} booked of {granted}</source>
   <translation>Jakson tunnit: {used} käytetty ja {booked} varattu, myönnetty {granted}</translation>
  </message>
  <message>
   <source>Hours in the frame: {used} used of {granted}</source>
   <translation>Jakson tunnit: {used} käytetty, myönnetty {granted}</translation>
  </message>
  <message>
   <source>Hours over what was granted</source>
   <translation>Tunnit yli myönnetyn</translation>
  </message>
  <message>
   <source>Hours performed</source>
   <translation>Tehdyt tunnit</translation>
  </message>
  <message>
   <source>Hours that are not used in their month are not carried on.</source>
   <translation>Tunnit, joita ei käytetä samassa kuussa, eivät siirry eteenpäin.</translation>
  </message>
  <message>
   <source>Hours that did not come about</source>
   <translation>Tunnit, jotka eivät toteutuneet</translation>
  </message>
  <message>
   <source>Hours that did not come about {period}</source>
   <translation>Tunnit, jotka eivät toteutuneet {period}</translation>
  </message>
  <message>
   <source>Hours that expired</source>
   <translation>Käyttämättä jääneet tunnit</translation>
  </message>
  <message>
   <source>Hours used</source>
   <translation>Käytetyt tunnit</translation>
  </message>
  <message>
   <source>Hours you do not use in one month you may use in the months after it.</source>
   <translation>Tunnit, joita et käytä jossakin kuussa, saat käyttää sitä seuraavissa kuissa.</translation>
  </message>
  <message>
   <source>Hours {period}</source>
   <translation>Tunnit {period}</translation>
  </message>
  <message>
   <source>Hours, month by month</source>
   <translation>Tunnit, kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>How &amp;may it be used?</source>
   <translation>Miten sitä saa kä&amp;yttää?</translation>
  </message>
  <message>
   <source>How did it turn out?</source>
   <translation>Miten se meni?</translation>
  </message>
  <message>
   <source>How did they turn out?</source>
   <translation>Miten ne menivät?</translation>
  </message>
  <message>
   <source>How far it has come</source>
   <translation>Kuinka pitkällä se on</translation>
  </message>
  <message>
   <source>How it is shown</source>
   <translation>Miten se näytetään</translation>
  </message>
  <message>
   <source>How it is used</source>
   <translation>Miten sitä käytetään</translation>
  </message>
  <message>
   <source>How it looks</source>
   <translation>Ulkoasu</translation>
  </message>
  <message>
   <source>How it stands</source>
   <translation>Tilanne nyt</translation>
  </message>
  <message>
   <source>How it turned out</source>
   <translation>Miten kävi</translation>
  </message>
  <message>
   <source>How it was reckoned: {figure}</source>
   <translation>Näin se laskettiin: {figure}</translation>
  </message>
  <message>
   <source>How long were you out?</source>
   <translation>Kuinka kauan olitte ulkona?</translation>
  </message>
  <message>
   <source>How long will you be out?</source>
   <translation>Kuinka kauan aiotte olla ulkona?</translation>
  </message>
  <message>
   <source>How may &amp;it be used?</source>
   <translation>M&amp;iten niitä saa käyttää?</translation>
  </message>
  <message>
   <source>How may the hours be used?</source>
   <translation>Miten tunteja saa käyttää?</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Kuinka paljon</translation>
  </message>
  <message>
   <source>How much came about</source>
   <translation>Näin paljon toteutui</translation>
  </message>
  <message>
   <source>How much did it cost?</source>
   <translation>Kuinka paljon se maksoi?</translation>
  </message>
  <message>
   <source>How much of it came about</source>
   <translation>Kuinka paljon siitä toteutui</translation>
  </message>
  <message>
   <source>How was this &amp;reckoned?</source>
   <translation>&amp;Miten tämä laskettiin?</translation>
  </message>
  <message>
   <source>How was this reckoned?</source>
   <translation>Miten tämä laskettiin?</translation>
  </message>
  <message>
   <source>How was this reckoned? Expenses</source>
   <translation>Miten tämä laskettiin? Kulut</translation>
  </message>
  <message>
   <source>How was this reckoned? Hours</source>
   <translation>Miten tämä laskettiin? Tunnit</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>En tiedä</translation>
  </message>
  <message>
   <source>I don't know</source>
   <translation>En tiedä</translation>
  </message>
  <message>
   <source>I went out with a companion: {outings}.</source>
   <translation>Olen ollut ulkona saattajan kanssa: {outings}.</translation>
  </message>
  <message>
   <source>If it is freely over three months you may use {amount} in any month.</source>
   <translation>Jos käyttö on vapaa kolmen kuukauden aikana, saat käyttää {amount} minä kuukautena tahansa.</translation>
  </message>
  <message>
   <source>If it went wrong</source>
   <translation>Jos jokin meni vikaan</translation>
  </message>
  <message>
   <source>If the rules were others</source>
   <translation>Jos säännöt olisivat toiset</translation>
  </message>
  <message>
   <source>If you go on as so far, about {amount} will stay unused.</source>
   <translation>Jos jatkat samaan tahtiin, noin {amount} jää käyttämättä.</translation>
  </message>
  <message>
   <source>If you go on as so far, it lasts until about {date}.</source>
   <translation>Jos jatkat samaan tahtiin, se riittää suunnilleen {date} asti.</translation>
  </message>
  <message>
   <source>Import a ledger</source>
   <translation>Tuo kirjatiedosto</translation>
  </message>
  <message>
   <source>Imported: {added} new, {changed} changed, {same} already there.</source>
   <translation>Tuotu: {added} uutta, {changed} muutettua, {same} oli jo.</translation>
  </message>
  <message>
   <source>In Stockholm up to 300 kronor a month.</source>
   <translation>Tukholmassa enintään 300 kruunua kuukaudessa.</translation>
  </message>
  <message>
   <source>In a wider window this is a table.</source>
   <translation>Leveämmässä ikkunassa tämä on taulukko.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Voimassa</translation>
  </message>
  <message>
   <source>In it</source>
   <translation>Siinä on</translation>
  </message>
  <message>
   <source>In kronor</source>
   <translation>Kruunuina</translation>
  </message>
  <message>
   <source>In order of</source>
   <translation>Järjestys</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>Lyhyesti</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Omin sanoin</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>Nimikirjaimet</translation>
  </message>
  <message>
   <source>Initials and year of birth</source>
   <translation>Nimikirjaimet ja syntymävuosi</translation>
  </message>
  <message>
   <source>Is there a decision on the companion's expenses?</source>
   <translation>Onko päätöstä saattajan kuluista?</translation>
  </message>
  <message>
   <source>Is this right? {outing}</source>
   <translation>Onko tämä oikein? {outing}</translation>
  </message>
  <message>
   <source>It cost {amount}.</source>
   <translation>Se maksoi {amount}.</translation>
  </message>
  <message>
   <source>It cost {amount}: {category}.</source>
   <translation>Se maksoi {amount}: {category}.</translation>
  </message>
  <message>
   <source>It does not open with that. Look at capitals and spaces, and try again.</source>
   <translation>Se ei aukea sillä. Katso isot kirjaimet ja välilyönnit ja yritä uudelleen.</translation>
  </message>
  <message>
   <source>It does not say: {what}. Ask your case officer, and change it here.</source>
   <translation>Siinä ei sanota: {what}. Kysy käsittelijältäsi ja muuta se täällä.</translation>
  </message>
  <message>
   <source>It ended the ne&amp;xt day</source>
   <translation>Se päättyi seuraavana päivänä</translation>
  </message>
  <message>
   <source>It has begun.</source>
   <translation>Se on alkanut.</translation>
  </message>
  <message>
   <source>It is being stopped. Nothing is changed.</source>
   <translation>Sitä pysäytetään. Mitään ei muuteta.</translation>
  </message>
  <message>
   <source>It is saved.</source>
   <translation>Se on tallessa.</translation>
  </message>
  <message>
   <source>It is time to apply again.</source>
   <translation>On aika hakea uudelleen.</translation>
  </message>
  <message>
   <source>It may be spread freely over the frame.</source>
   <translation>Sen saa jakaa vapaasti jaksolle.</translation>
  </message>
  <message>
   <source>It pays for the companion's ticket or coffee. It is a decision of its own.</source>
   <translation>Sillä maksetaan saattajan lippu tai kahvi. Se on oma päätöksensä.</translation>
  </message>
  <message>
   <source>It stands at the end of a sealed report, for example ACDE-FHJN.</source>
   <translation>Se on sinetöidyn raportin lopussa, esimerkiksi ACDE-FHJN.</translation>
  </message>
  <message>
   <source>It was {day}, three weeks after the decision was received on {received}.</source>
   <translation>Se oli {day}, kolme viikkoa siitä kun päätös saatiin {received}.</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Tuote</translation>
  </message>
  <message>
   <source>Keep as a file</source>
   <translation>Tallenna tiedostona</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Säilytä se</translation>
  </message>
  <message>
   <source>Keep the sheet with your papers. Who has it can open the book.</source>
   <translation>Säilytä lomake papereidesi kanssa. Kenellä se on, voi avata kirjan.</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Säilytä ne</translation>
  </message>
  <message>
   <source>Keep writing</source>
   <translation>Jatka kirjoittamista</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Laji</translation>
  </message>
  <message>
   <source>Kronor an &amp;activity</source>
   <translation>&amp;Kruunuja aktiviteetilta</translation>
  </message>
  <message>
   <source>Kronor an hour &amp;done</source>
   <translation>Kruunuja &amp;tehdyltä tunnilta</translation>
  </message>
  <message>
   <source>Kronor in the frame: {used} used of {granted}</source>
   <translation>Jakson kruunut: {used} käytetty, myönnetty {granted}</translation>
  </message>
  <message>
   <source>Kronor, month by month</source>
   <translation>Kruunut, kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>L&amp;ess</source>
   <translation>&amp;Vähemmän</translation>
  </message>
  <message>
   <source>La&amp;te cancellation</source>
   <translation>Myö&amp;häinen peruutus</translation>
  </message>
  <message>
   <source>La&amp;ter month</source>
   <translation>Seu&amp;raava kuukausi</translation>
  </message>
  <message>
   <source>Labour Day</source>
   <translation>vappu</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>Kie&amp;li</translation>
  </message>
  <message>
   <source>Lan&amp;guage of the report</source>
   <translation>Raportin kie&amp;li</translation>
  </message>
  <message>
   <source>Large te&amp;xt (18 points)</source>
   <translation>Suuri te&amp;ksti (18 pistettä)</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Suurempi teksti</translation>
  </message>
  <message>
   <source>Last day to appeal</source>
   <translation>Viimeinen valituspäivä</translation>
  </message>
  <message>
   <source>Last time</source>
   <translation>Viimeksi</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Myöhemmin</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>Laki</translation>
  </message>
  <message>
   <source>Law, as printed</source>
   <translation>Laki, niin kuin se lukee</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Jätä niin kuin on</translation>
  </message>
  <message>
   <source>Leave empty if all of it is paid.</source>
   <translation>Jätä tyhjäksi, jos kaikki on maksettu.</translation>
  </message>
  <message>
   <source>Leave empty if it holds until further notice.</source>
   <translation>Jätä tyhjäksi, jos se on voimassa toistaiseksi.</translation>
  </message>
  <message>
   <source>Leave empty where all of it was the companion's. It never enters the account.</source>
   <translation>Jätä tyhjäksi, jos kaikki oli saattajan osuutta. Sitä ei koskaan lasketa mukaan.</translation>
  </message>
  <message>
   <source>Leave it empty if you do not know, or write up the outings later.</source>
   <translation>Jätä tyhjäksi, jos et tiedä, tai kirjaa retket myöhemmin.</translation>
  </message>
  <message>
   <source>Ledger (*.json)</source>
   <translation>Kirjatiedosto (*.json)</translation>
  </message>
  <message>
   <source>Ledger (*.json);;All files (*)</source>
   <translation>Kirjatiedosto (*.json);;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <source>Ledsagapp</source>
   <translation>Ledsagapp</translation>
  </message>
  <message>
   <source>Ledsagapp is locked</source>
   <translation>Ledsagapp on lukittu</translation>
  </message>
  <message>
   <source>Ledsagapp {version}. Free software under the MIT licence. Everything stays on this computer.</source>
   <translation>Ledsagapp {version}. Vapaa ohjelma MIT-lisenssillä. Kaikki pysyy tällä tietokoneella.</translation>
  </message>
  <message>
   <source>Ledsagapp – a safety copy, only to look at</source>
   <translation>Ledsagapp – varmuuskopio, vain katsottavaksi</translation>
  </message>
  <message>
   <source>Ledsagapp – locked</source>
   <translation>Ledsagapp – lukittu</translation>
  </message>
  <message>
   <source>Ledsagapp – the example family</source>
   <translation>Ledsagapp – esimerkkiperhe</translation>
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
   <translation>Jäljellä</translation>
  </message>
  <message>
   <source>Left after the month</source>
   <translation>Jäljellä kuukauden jälkeen</translation>
  </message>
  <message>
   <source>Left in the frame</source>
   <translation>Jäljellä jaksossa</translation>
  </message>
  <message>
   <source>Left in the frame: {amount}</source>
   <translation>Jäljellä jaksossa: {amount}</translation>
  </message>
  <message>
   <source>Left out.</source>
   <translation>Jätetty pois.</translation>
  </message>
  <message>
   <source>Left: {amount}</source>
   <translation>Jäljellä: {amount}</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Pituus</translation>
  </message>
  <message>
   <source>Less used than written down</source>
   <translation>Käytetty vähemmän kuin kirjattu</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Vaalea</translation>
  </message>
  <message>
   <source>Line {number} of {all}</source>
   <translation>Rivi {number}/{all}</translation>
  </message>
  <message>
   <source>Lists and objects lie too deep within each other.</source>
   <translation>Listat ja objektit ovat liian syvällä toistensa sisällä.</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Lukitse nyt</translation>
  </message>
  <message>
   <source>Long trips</source>
   <translation>Pitkät matkat</translation>
  </message>
  <message>
   <source>Look a&amp;gain</source>
   <translation>Katso uude&amp;lleen</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Katso sitä</translation>
  </message>
  <message>
   <source>Ma&amp;ke a PDF…</source>
   <translation>Luo P&amp;DF…</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Tehty päivänä</translation>
  </message>
  <message>
   <source>Make a PDF</source>
   <translation>Tee PDF</translation>
  </message>
  <message>
   <source>Make a PDF…</source>
   <translation>Tee PDF…</translation>
  </message>
  <message>
   <source>Make a safety copy now</source>
   <translation>Tee varmuuskopio nyt</translation>
  </message>
  <message>
   <source>May be used</source>
   <translation>Saa käyttää</translation>
  </message>
  <message>
   <source>May be used already</source>
   <translation>Saa käyttää jo nyt</translation>
  </message>
  <message>
   <source>May be used now: {amount}</source>
   <translation>Saa käyttää nyt: {amount}</translation>
  </message>
  <message>
   <source>Meal</source>
   <translation>Ateria</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>juhannuspäivä</translation>
  </message>
  <message>
   <source>Midsummer Eve</source>
   <translation>juhannusaatto</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Minun</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Puuttuu</translation>
  </message>
  <message>
   <source>Mo&amp;nths in a frame</source>
   <translation>Kuukausia &amp;jaksossa</translation>
  </message>
  <message>
   <source>Mo&amp;re…</source>
   <translation>&amp;Lisää…</translation>
  </message>
  <message>
   <source>Money for my companion</source>
   <translation>Rahaa saattajalleni</translation>
  </message>
  <message>
   <source>Money for the companion</source>
   <translation>Rahaa saattajalle</translation>
  </message>
  <message>
   <source>Money for the companion. {left}.</source>
   <translation>Rahaa saattajalle. {left}.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Kuukausi</translation>
  </message>
  <message>
   <source>Month by month</source>
   <translation>Kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>Month by month and person</source>
   <translation>Kuukausi ja henkilö kerrallaan</translation>
  </message>
  <message>
   <source>Month by month only</source>
   <translation>Vain kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>Monthly follow-up</source>
   <translation>Kuukausiseuranta</translation>
  </message>
  <message>
   <source>Monthly follow-up {period}</source>
   <translation>Kuukausiseuranta {period}</translation>
  </message>
  <message>
   <source>More help</source>
   <translation>Lisää ohjeita</translation>
  </message>
  <message>
   <source>More than granted</source>
   <translation>Enemmän kuin myönnetty</translation>
  </message>
  <message>
   <source>More than granted so far: {amount}</source>
   <translation>Enemmän kuin tähän mennessä myönnetty: {amount}</translation>
  </message>
  <message>
   <source>More used than written down</source>
   <translation>Käytetty enemmän kuin kirjattu</translation>
  </message>
  <message>
   <source>Museum</source>
   <translation>Museo</translation>
  </message>
  <message>
   <source>My companion support</source>
   <translation>Saattajapalveluni</translation>
  </message>
  <message>
   <source>N&amp;ext</source>
   <translation>Se&amp;uraava</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>&amp;Nimi</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nimi</translation>
  </message>
  <message>
   <source>Name in clear letters</source>
   <translation>Nimenselvennys</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Ruotsin kansallispäivä</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Ei koskaan</translation>
  </message>
  <message>
   <source>New &amp;companion…</source>
   <translation>Uusi saa&amp;ttaja…</translation>
  </message>
  <message>
   <source>New &amp;decision…</source>
   <translation>Uusi &amp;päätös…</translation>
  </message>
  <message>
   <source>New &amp;expense…</source>
   <translation>Uus&amp;i kulu…</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>uudenvuodenpäivä</translation>
  </message>
  <message>
   <source>New Year's Eve</source>
   <translation>uudenvuodenaatto</translation>
  </message>
  <message>
   <source>New book</source>
   <translation>Uusi kirja</translation>
  </message>
  <message>
   <source>New companion</source>
   <translation>Uusi saattaja</translation>
  </message>
  <message>
   <source>New correction</source>
   <translation>Uusi oikaisu</translation>
  </message>
  <message>
   <source>New correction…</source>
   <translation>Uusi oikaisu…</translation>
  </message>
  <message>
   <source>New decision</source>
   <translation>Uusi päätös</translation>
  </message>
  <message>
   <source>New expense</source>
   <translation>Uusi kulu</translation>
  </message>
  <message>
   <source>New outing</source>
   <translation>Uusi retki</translation>
  </message>
  <message>
   <source>New outing on this day</source>
   <translation>Uusi retki tänä päivänä</translation>
  </message>
  <message>
   <source>New pe&amp;rson…</source>
   <translation>Uusi &amp;henkilö…</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Uusi henkilö</translation>
  </message>
  <message>
   <source>New person…</source>
   <translation>Uusi henkilö…</translation>
  </message>
  <message>
   <source>New pro&amp;vider…</source>
   <translation>Uusi palvelu&amp;ntuottaja…</translation>
  </message>
  <message>
   <source>New provider</source>
   <translation>Uusi palveluntuottaja</translation>
  </message>
  <message>
   <source>New: {added}. Changed: {changed}. Already there: {same}.</source>
   <translation>Uusia: {added}. Muutettuja: {changed}. Oli jo: {same}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Seuraava</translation>
  </message>
  <message>
   <source>Next &amp;area</source>
   <translation>Seuraava &amp;alue</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Ei</translation>
  </message>
  <message>
   <source>No booking that has passed waits for an answer.</source>
   <translation>Mikään ohi mennyt varaus ei odota vastausta.</translation>
  </message>
  <message>
   <source>No cancelled outings are noted in this period.</source>
   <translation>Tältä ajalta ei ole merkitty peruttuja retkiä.</translation>
  </message>
  <message>
   <source>No cancelled outings are noted.</source>
   <translation>Peruttuja retkiä ei ole merkitty.</translation>
  </message>
  <message>
   <source>No clock is running.</source>
   <translation>Kello ei ole käynnissä.</translation>
  </message>
  <message>
   <source>No companions yet.</source>
   <translation>Ei vielä saattajia.</translation>
  </message>
  <message>
   <source>No copy outside this computer. A stick or a synced folder keeps the book if the computer is lost.</source>
   <translation>Tietokoneen ulkopuolella ei ole kopiota. Muistitikku tai synkronoitu kansio pelastaa kirjan, jos tietokone katoaa.</translation>
  </message>
  <message>
   <source>No copy was made in {path}. Is it connected?</source>
   <translation>Kopiota ei tehty paikkaan {path}. Onko se kytketty?</translation>
  </message>
  <message>
   <source>No corrections. One can be written for hours used before the program was started.</source>
   <translation>Ei oikaisuja. Sellaisen voi kirjata tunneista, jotka käytettiin ennen ohjelman käyttöönottoa.</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Ei päivää</translation>
  </message>
  <message>
   <source>No day was written, so it is today.</source>
   <translation>Päivää ei kirjoitettu, joten se on tänään.</translation>
  </message>
  <message>
   <source>No decision</source>
   <translation>Ei päätöstä</translation>
  </message>
  <message>
   <source>No decision is in force today. The latest one ended on {date}.</source>
   <translation>Mikään päätös ei ole voimassa tänään. Viimeisin päättyi {date}.</translation>
  </message>
  <message>
   <source>No decision on expenses is in force. Receipts can be kept all the same.</source>
   <translation>Kuluista ei ole voimassa olevaa päätöstä. Kuitit voi silti tallentaa.</translation>
  </message>
  <message>
   <source>No decision on expenses was in force that day. The receipt can be kept all the same.</source>
   <translation>Kuluista ei ollut sinä päivänä voimassa päätöstä. Kuitin voi silti tallentaa.</translation>
  </message>
  <message>
   <source>No decision on expenses. Receipts can be kept all the same.</source>
   <translation>Ei päätöstä kuluista. Kuitit voi silti tallentaa.</translation>
  </message>
  <message>
   <source>No decision on hours was in force on {date}. Choose another day.</source>
   <translation>Tunneista ei ollut voimassa päätöstä {date}. Valitse toinen päivä.</translation>
  </message>
  <message>
   <source>No decision was in force for these entries:</source>
   <translation>Näille kirjauksille ei ollut voimassa päätöstä:</translation>
  </message>
  <message>
   <source>No decision was in force in this period.</source>
   <translation>Tänä aikana ei ollut voimassa päätöstä.</translation>
  </message>
  <message>
   <source>No decision was in force that day</source>
   <translation>Sinä päivänä ei ollut voimassa päätöstä</translation>
  </message>
  <message>
   <source>No decision was in force that day. The outing is kept, but does not count.</source>
   <translation>Sinä päivänä ei ollut voimassa päätöstä. Retki säilyy, mutta sitä ei lasketa.</translation>
  </message>
  <message>
   <source>No decision yet</source>
   <translation>Ei vielä päätöstä</translation>
  </message>
  <message>
   <source>No decisions yet. Write down the first one.</source>
   <translation>Ei vielä päätöksiä. Kirjaa ensimmäinen.</translation>
  </message>
  <message>
   <source>No end was written.</source>
   <translation>Loppua ei kirjoitettu.</translation>
  </message>
  <message>
   <source>No expenses yet.</source>
   <translation>Ei vielä kuluja.</translation>
  </message>
  <message>
   <source>No folder is watched yet. Choose one, such as where your scanner saves.</source>
   <translation>Mitään kansiota ei vielä seurata. Valitse sellainen, esimerkiksi se johon skanneri tallentaa.</translation>
  </message>
  <message>
   <source>No font on this computer has these signs: {signs}. They stand as ▯ in the report.</source>
   <translation>Missään tietokoneen fontissa ei ole näitä merkkejä: {signs}. Ne näkyvät raportissa merkkinä ▯.</translation>
  </message>
  <message>
   <source>No more than the whole amount can be refused.</source>
   <translation>Enempää kuin koko summaa ei voi evätä.</translation>
  </message>
  <message>
   <source>No outing</source>
   <translation>Ei retkeä</translation>
  </message>
  <message>
   <source>No outing for twelve months</source>
   <translation>Ei retkiä kahteentoista kuukauteen</translation>
  </message>
  <message>
   <source>No outing of {name} was cancelled {when}.</source>
   <translation>Yhtään henkilön {name} retkeä ei peruttu {when}.</translation>
  </message>
  <message>
   <source>No outing on this day.</source>
   <translation>Ei retkiä tänä päivänä.</translation>
  </message>
  <message>
   <source>No outing yet, and three months had gone on {due}. The municipality can say what it depends on.</source>
   <translation>Ei vielä retkeä, ja kolme kuukautta oli kulunut {due}. Kunta osaa kertoa, mistä se johtuu.</translation>
  </message>
  <message>
   <source>No outing yet. Three months have gone on {due}.</source>
   <translation>Ei vielä retkeä. Kolme kuukautta on kulunut {due}.</translation>
  </message>
  <message>
   <source>No outings match the selection ({filter}). There are {all}.</source>
   <translation>Mikään retki ei vastaa valintaa ({filter}). Retkiä on {all}.</translation>
  </message>
  <message>
   <source>No outings yet. Write up the first one.</source>
   <translation>Ei vielä retkiä. Kirjaa ensimmäinen.</translation>
  </message>
  <message>
   <source>No provider written</source>
   <translation>Palveluntuottajaa ei kirjattu</translation>
  </message>
  <message>
   <source>No providers yet.</source>
   <translation>Ei vielä palveluntuottajia.</translation>
  </message>
  <message>
   <source>No receipt yet. You can add it later, or drop the file here.</source>
   <translation>Ei vielä kuittia. Sen voi lisätä myöhemmin, tai pudota tiedosto tähän.</translation>
  </message>
  <message>
   <source>No receipt yet. You can add it later.</source>
   <translation>Ei vielä kuittia. Sen voi lisätä myöhemmin.</translation>
  </message>
  <message>
   <source>No receipts wait in {path}.</source>
   <translation>Kuitteja ei odota kansiossa {path}.</translation>
  </message>
  <message>
   <source>No safety copy could be made in {path}.</source>
   <translation>Varmuuskopiota ei voitu tehdä paikkaan {path}.</translation>
  </message>
  <message>
   <source>No sealed report in this book has that code.</source>
   <translation>Missään tämän kirjan sinetöidyssä raportissa ei ole sitä koodia.</translation>
  </message>
  <message>
   <source>No template</source>
   <translation>Ei mallia</translation>
  </message>
  <message>
   <source>No templates yet. Save one in the form of an outing, under "More…".</source>
   <translation>Ei vielä malleja. Tallenna sellainen retken lomakkeessa, kohdassa "Lisää…".</translation>
  </message>
  <message>
   <source>No time was written.</source>
   <translation>Aikaa ei kirjoitettu.</translation>
  </message>
  <message>
   <source>No undo brings them back. An encrypted copy of the book of now is kept.</source>
   <translation>Mikään kumoaminen ei tuo niitä takaisin. Nykyisestä kirjasta säilyy salattu kopio.</translation>
  </message>
  <message>
   <source>No&amp;te (only for you, not printed)</source>
   <translation>&amp;Huomautus (vain sinulle, ei tulosteta)</translation>
  </message>
  <message>
   <source>No, change it</source>
   <translation>Ei, muuta</translation>
  </message>
  <message>
   <source>No, it cost nothing</source>
   <translation>Ei, se ei maksanut mitään</translation>
  </message>
  <message>
   <source>No, it did not</source>
   <translation>Ei toteutunut</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nro</translation>
  </message>
  <message>
   <source>Nobody chosen</source>
   <translation>Ei valittu ketään</translation>
  </message>
  <message>
   <source>Nobody is in the book yet. Ask someone to help you begin.</source>
   <translation>Kirjassa ei ole vielä ketään. Pyydä jotakuta auttamaan alkuun.</translation>
  </message>
  <message>
   <source>Nobody is in the book yet. Begin with the decision.</source>
   <translation>Kirjassa ei ole vielä ketään. Aloita päätöksestä.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ei vielä ketään</translation>
  </message>
  <message>
   <source>Nobody yet.</source>
   <translation>Ei vielä ketään.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ei yhtään</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Ei mikään niistä</translation>
  </message>
  <message>
   <source>None, only what is chosen here</source>
   <translation>Ei mitään, vain se mitä tässä valitaan</translation>
  </message>
  <message>
   <source>Not answered yet.</source>
   <translation>Ei vielä vastattu.</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>Ei vielä ratkaistu</translation>
  </message>
  <message>
   <source>Not in force today</source>
   <translation>Ei voimassa tänään</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ei nyt</translation>
  </message>
  <message>
   <source>Not on the receipt: {parts}.</source>
   <translation>Ei näy kuitissa: {parts}.</translation>
  </message>
  <message>
   <source>Not on the receipt: {parts}. A signed statement may be asked for.</source>
   <translation>Ei näy kuitissa: {parts}. Allekirjoitettu todistus voi olla tarpeen.</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Ei maksettu</translation>
  </message>
  <message>
   <source>Not paid by the allowance</source>
   <translation>Ei makseta korvauksesta</translation>
  </message>
  <message>
   <source>Not paid by the rules</source>
   <translation>Ei makseta sääntöjen mukaan</translation>
  </message>
  <message>
   <source>Not paid by the rules: {amount}</source>
   <translation>Ei makseta sääntöjen mukaan: {amount}</translation>
  </message>
  <message>
   <source>Not s&amp;ure</source>
   <translation>En ole &amp;varma</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Ei kerrottu</translation>
  </message>
  <message>
   <source>Not to be read: {what}.</source>
   <translation>Ei voitu lukea: {what}.</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>Ei kokeiltu</translation>
  </message>
  <message>
   <source>Not understood: "{text}". It is kept in the note.</source>
   <translation>Ei ymmärretty: "{text}". Se on muistiinpanossa.</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>Ei kirjoitettu</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Muistiinpanot</translation>
  </message>
  <message>
   <source>Nothing can be saved just now</source>
   <translation>Juuri nyt mitään ei voi tallentaa</translation>
  </message>
  <message>
   <source>Nothing can go wrong. Press Undo, and the latest thing is taken back.</source>
   <translation>Mikään ei voi mennä vikaan. Paina Kumoa, niin viimeisin perutaan.</translation>
  </message>
  <message>
   <source>Nothing could be read out of the file. It lies where it was, unchanged.</source>
   <translation>Tiedostosta ei voitu lukea mitään. Se on paikallaan, muuttumattomana.</translation>
  </message>
  <message>
   <source>Nothing could be read.</source>
   <translation>Mitään ei voitu lukea.</translation>
  </message>
  <message>
   <source>Nothing could be saved</source>
   <translation>Mitään ei saatu talteen</translation>
  </message>
  <message>
   <source>Nothing has been changed.</source>
   <translation>Mitään ei ole muutettu.</translation>
  </message>
  <message>
   <source>Nothing is booked on this day.</source>
   <translation>Tälle päivälle ei ole varattu mitään.</translation>
  </message>
  <message>
   <source>Nothing is booked.</source>
   <translation>Mitään ei ole varattu.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <translation>Mitään ei ole vielä muutettu.</translation>
  </message>
  <message>
   <source>Nothing is counted here.</source>
   <translation>Tässä ei lasketa mitään.</translation>
  </message>
  <message>
   <source>Nothing is known to be missing.</source>
   <translation>Mitään ei tiettävästi puutu.</translation>
  </message>
  <message>
   <source>Nothing is noted.</source>
   <translation>Mitään ei ole merkitty.</translation>
  </message>
  <message>
   <source>Nothing is owed for the expenses written down.</source>
   <translation>Kirjatuista kuluista ei ole mitään maksamatta.</translation>
  </message>
  <message>
   <source>Nothing is written down this month.</source>
   <translation>Tässä kuussa ei ole kirjattu mitään.</translation>
  </message>
  <message>
   <source>Nothing new.</source>
   <translation>Ei mitään uutta.</translation>
  </message>
  <message>
   <source>Nothing of the frame has been used.</source>
   <translation>Jaksosta ei ole käytetty mitään.</translation>
  </message>
  <message>
   <source>Nothing to do right now.</source>
   <translation>Ei mitään tehtävää juuri nyt.</translation>
  </message>
  <message>
   <source>Nothing waits to be handed in.</source>
   <translation>Mikään ei odota jättämistä.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nyt</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Määrä</translation>
  </message>
  <message numerus="yes">
   <source>Of %n line(s) you are not sure.</source>
   <translation>
    <numerusform>%n rivistä et ole varma.</numerusform>
    <numerusform>%n rivistä et ole varma.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of that {amount} is booked besides.</source>
   <translation>Siitä {amount} on varattu muuhun.</translation>
  </message>
  <message>
   <source>Of this, {hours} were on days when no decision was in force.</source>
   <translation>Tästä {hours} oli päivinä, jolloin päätös ei ollut voimassa.</translation>
  </message>
  <message>
   <source>Of which travel</source>
   <translation>Siitä matkoja</translation>
  </message>
  <message>
   <source>On assignment</source>
   <translation>Toimeksiannolla</translation>
  </message>
  <message>
   <source>On the day of the decision</source>
   <translation>Päätöksen päivästä</translation>
  </message>
  <message>
   <source>On which &amp;outing?</source>
   <translation>Mi&amp;llä retkellä?</translation>
  </message>
  <message>
   <source>One block is {amount}.</source>
   <translation>Yksi palikka on {amount}.</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Vielä yksi</translation>
  </message>
  <message>
   <source>One or more words. Enter goes to the first place.</source>
   <translation>Yksi tai useampi sana. Enter vie ensimmäiseen kohtaan.</translation>
  </message>
  <message>
   <source>Only files that belong to the report are different.</source>
   <translation>Vain raporttiin kuuluvat tiedostot ovat erilaiset.</translation>
  </message>
  <message>
   <source>Only if you want it. It then stands last on the report, in your words.</source>
   <translation>Vain jos haluat. Silloin se on raportin lopussa, omin sanoin.</translation>
  </message>
  <message>
   <source>Only the first four digits, the year of birth. Never write the whole personal number.</source>
   <translation>Vain neljä ensimmäistä numeroa, syntymävuosi. Älä koskaan kirjoita koko henkilötunnusta.</translation>
  </message>
  <message>
   <source>Only under SoL. Under LSS there is no fee.</source>
   <translation>Vain SoL:n mukaan. LSS:n mukaan maksua ei ole.</translation>
  </message>
  <message>
   <source>Only what is chosen in the decision. Under Change… a municipality can be given.</source>
   <translation>Vain se mitä päätöksessä on valittu. Kohdassa Muuta… voi ilmoittaa kunnan.</translation>
  </message>
  <message>
   <source>Only what was paid for the companion.</source>
   <translation>Vain se mitä maksettiin saattajan osalta.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Avaa</translation>
  </message>
  <message>
   <source>Open a safety copy</source>
   <translation>Avaa varmuuskopio</translation>
  </message>
  <message>
   <source>Open a safety copy…</source>
   <translation>Avaa varmuuskopio…</translation>
  </message>
  <message>
   <source>Open another book</source>
   <translation>Avaa toinen kirja</translation>
  </message>
  <message>
   <source>Open the book</source>
   <translation>Avaa kirja</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Avaa kansio</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Avaa raportti</translation>
  </message>
  <message>
   <source>Opened.</source>
   <translation>Avattu.</translation>
  </message>
  <message>
   <source>Opening figures</source>
   <translation>Alkuluvut</translation>
  </message>
  <message>
   <source>Or the recovery key from the sheet, fourteen groups of four.</source>
   <translation>Tai palautusavain lomakkeesta, neljätoista neljän merkin ryhmää.</translation>
  </message>
  <message>
   <source>Or write how long</source>
   <translation>Tai kirjoita kuinka kauan</translation>
  </message>
  <message>
   <source>Or write how many kronor</source>
   <translation>Tai kirjoita kuinka monta kruunua</translation>
  </message>
  <message>
   <source>Or write the day</source>
   <translation>Tai kirjoita päivä</translation>
  </message>
  <message>
   <source>Or write the time</source>
   <translation>Tai kirjoita aika</translation>
  </message>
  <message>
   <source>Or write what</source>
   <translation>Tai kirjoita mitä</translation>
  </message>
  <message>
   <source>Order sent on</source>
   <translation>Tilaus lähetetty päivänä</translation>
  </message>
  <message>
   <source>Ordered of the provider, a month</source>
   <translation>Tilattu palveluntuottajalta, kuukaudessa</translation>
  </message>
  <message>
   <source>Organisation number</source>
   <translation>Organisaationumero</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Muu</translation>
  </message>
  <message>
   <source>Other colours</source>
   <translation>Muut värit</translation>
  </message>
  <message>
   <source>Other outings are not part of this report.</source>
   <translation>Muut retket eivät kuulu tähän raporttiin.</translation>
  </message>
  <message>
   <source>Otherwise the computer shows what is near, once a day and without names.</source>
   <translation>Muuten tietokone näyttää, mikä on lähellä, kerran päivässä ja ilman nimiä.</translation>
  </message>
  <message>
   <source>Outing</source>
   <translation>Retki</translation>
  </message>
  <message>
   <source>Outings</source>
   <translation>Retket</translation>
  </message>
  <message>
   <source>Outings that did not come about</source>
   <translation>Retket, jotka eivät toteutuneet</translation>
  </message>
  <message>
   <source>Outlays</source>
   <translation>Kulut</translation>
  </message>
  <message>
   <source>Outlays: {amount}, of which travel {travel}.</source>
   <translation>Kulut: {amount}, siitä matkoja {travel}.</translation>
  </message>
  <message>
   <source>Outlays: {amount}.</source>
   <translation>Kulut: {amount}.</translation>
  </message>
  <message>
   <source>Outside this computer</source>
   <translation>Tämän tietokoneen ulkopuolella</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Yli</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Yleiskuva</translation>
  </message>
  <message>
   <source>Own cost in all</source>
   <translation>Oma kustannus yhteensä</translation>
  </message>
  <message>
   <source>Own fee</source>
   <translation>Oma maksu</translation>
  </message>
  <message>
   <source>Own fee for the hours, estimated: {month_sum} in {month} and {year_sum} in {year}. The municipality's bill is what holds.</source>
   <translation>Oma maksu tunneista, arvio: {month_sum} kuussa {month} ja {year_sum} vuonna {year}. Kunnan lasku on se joka pätee.</translation>
  </message>
  <message>
   <source>Own note</source>
   <translation>Oma merkintä</translation>
  </message>
  <message>
   <source>Own note on the rep&amp;ort</source>
   <translation>&amp;Oma merkintä raporttiin</translation>
  </message>
  <message>
   <source>Own part</source>
   <translation>Oma osuus</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Omat säännöt</translation>
  </message>
  <message>
   <source>P&amp;resent passphrase</source>
   <translation>&amp;Nykyinen tunnuslause</translation>
  </message>
  <message>
   <source>P&amp;rice for an hour, in kronor</source>
   <translation>Tu&amp;nnin hinta kruunuina</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Sivu {page}/{pages}</translation>
  </message>
  <message>
   <source>Page: {page}</source>
   <translation>Sivu: {page}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Sivut</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Maksettu</translation>
  </message>
  <message>
   <source>Paid by the allowance</source>
   <translation>Maksetaan korvauksesta</translation>
  </message>
  <message>
   <source>Paid for</source>
   <translation>Korvataan</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Maksettu</translation>
  </message>
  <message>
   <source>Paid out by</source>
   <translation>Maksun peruste</translation>
  </message>
  <message>
   <source>Paid out to</source>
   <translation>Maksetaan kenelle</translation>
  </message>
  <message numerus="yes">
   <source>Paired. %n left.</source>
   <translation>
    <numerusform>Yhdistetty. %n jäljellä.</numerusform>
    <numerusform>Yhdistetty. %n jäljellä.</numerusform>
   </translation>
  </message>
  <message>
   <source>Paragraph, as printed</source>
   <translation>Pykälä, niin kuin se lukee</translation>
  </message>
  <message>
   <source>Part: {line}</source>
   <translation>Osa: {line}</translation>
  </message>
  <message>
   <source>Partly granted</source>
   <translation>Myönnetty osittain</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Tunnuslause</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Liitä</translation>
  </message>
  <message>
   <source>Performed</source>
   <translation>Tehty</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Ajanjakso</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Henkilö</translation>
  </message>
  <message>
   <source>Person: {name}</source>
   <translation>Henkilö: {name}</translation>
  </message>
  <message>
   <source>Pictures of how hours and kronor have gone, each with its figures.</source>
   <translation>Kuvia siitä, miten tunnit ja kruunut ovat menneet, kukin lukuineen.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Paikka</translation>
  </message>
  <message>
   <source>Place and date</source>
   <translation>Paikka ja päivä</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Suunniteltu</translation>
  </message>
  <message>
   <source>Power of attorney</source>
   <translation>Valtakirja</translation>
  </message>
  <message>
   <source>Power of attorney for the reimbursement</source>
   <translation>Valtakirja kulukorvausta varten</translation>
  </message>
  <message>
   <source>Power of attorney from</source>
   <translation>Valtakirja alkaen</translation>
  </message>
  <message>
   <source>Power of attorney to</source>
   <translation>Valtakirja päättyen</translation>
  </message>
  <message>
   <source>Pre&amp;vious area</source>
   <translation>E&amp;dellinen alue</translation>
  </message>
  <message>
   <source>Presentatio&amp;n</source>
   <translation>Esityst&amp;apa</translation>
  </message>
  <message>
   <source>Press Back to see the question before.</source>
   <translation>Paina Takaisin, niin näet edellisen kysymyksen.</translation>
  </message>
  <message>
   <source>Press Change how it looks for larger text or other colours.</source>
   <translation>Paina Muuta ulkoasua, jos haluat suuremman tekstin tai muut värit.</translation>
  </message>
  <message>
   <source>Press Write down an outing. Answer one question at a time.</source>
   <translation>Paina Kirjaa retki. Vastaa yhteen kysymykseen kerrallaan.</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Hinta</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Tuloste</translation>
  </message>
  <message>
   <source>Print on paper</source>
   <translation>Tulosta paperille</translation>
  </message>
  <message>
   <source>Print something</source>
   <translation>Tulosta</translation>
  </message>
  <message>
   <source>Print {number}.</source>
   <translation>Tuloste {number}.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Tulosta…</translation>
  </message>
  <message>
   <source>Pro&amp;vider</source>
   <translation>Palveluntu&amp;ottaja</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Palveluntuottaja</translation>
  </message>
  <message>
   <source>Provider so far</source>
   <translation>Palveluntuottaja tähän asti</translation>
  </message>
  <message>
   <source>Provider who takes over</source>
   <translation>Palveluntuottaja, joka ottaa vastuun</translation>
  </message>
  <message>
   <source>Provider with power of attorney</source>
   <translation>Palveluntuottaja, jolla on valtakirja</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Palveluntuottajat</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Tarkoitus</translation>
  </message>
  <message>
   <source>Put back: {what}.</source>
   <translation>Palautettu: {what}.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Kysymys</translation>
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation>Kysymys {number}/{count}</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Lopeta</translation>
  </message>
  <message>
   <source>R&amp;ounding</source>
   <translation>Pyö&amp;ristys</translation>
  </message>
  <message>
   <source>R&amp;ules of</source>
   <translation>Sää&amp;nnöt kunnasta</translation>
  </message>
  <message>
   <source>Re&amp;member it in this computer's key ring</source>
   <translation>Muista se tieto&amp;koneen avainnipussa</translation>
  </message>
  <message>
   <source>Re&amp;peat the latest message</source>
   <translation>&amp;Toista viimeisin viesti</translation>
  </message>
  <message>
   <source>Read line by line</source>
   <translation>Lue rivi riviltä</translation>
  </message>
  <message>
   <source>Read line by line…</source>
   <translation>Lue rivi riviltä…</translation>
  </message>
  <message>
   <source>Read the receipt</source>
   <translation>Lue kuitti</translation>
  </message>
  <message>
   <source>Read through</source>
   <translation>Lue läpi</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Valmis</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Syy</translation>
  </message>
  <message>
   <source>Rece&amp;ipt</source>
   <translation>Ku&amp;itti</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Kuitti</translation>
  </message>
  <message>
   <source>Receipt missing</source>
   <translation>Kuitti puuttuu</translation>
  </message>
  <message>
   <source>Receipt present</source>
   <translation>Kuitti on</translation>
  </message>
  <message>
   <source>Receipt {number}</source>
   <translation>Kuitti {number}</translation>
  </message>
  <message>
   <source>Receipt: {what}, {kronor}</source>
   <translation>Kuitti: {what}, {kronor}</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Kuitit</translation>
  </message>
  <message>
   <source>Receipts (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)</source>
   <translation>Kuitit (*.jpg *.jpeg *.png *.pdf *.heic *.webp *.gif *.tif *.tiff)</translation>
  </message>
  <message>
   <source>Receipts can be kept all the same.</source>
   <translation>Kuitit voi silti tallentaa.</translation>
  </message>
  <message>
   <source>Receipts left out because their files are damaged: {names}.</source>
   <translation>Kuitit, jotka jäivät pois, koska niiden tiedostot ovat vioittuneet: {names}.</translation>
  </message>
  <message>
   <source>Receipts to pa&amp;ir…</source>
   <translation>Yhdist&amp;ettävät kuitit…</translation>
  </message>
  <message>
   <source>Receipts to pair</source>
   <translation>Yhdistettävät kuitit</translation>
  </message>
  <message>
   <source>Receipts whose files are not in the book: {names}.</source>
   <translation>Kuitit, joiden tiedostot eivät ole kirjassa: {names}.</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Saatu päivänä</translation>
  </message>
  <message>
   <source>Reckoned up to</source>
   <translation>Laskettu päivään</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Palautuslomake</translation>
  </message>
  <message>
   <source>Recovery sheet…</source>
   <translation>Palautuslomake…</translation>
  </message>
  <message>
   <source>Ref&amp;used, kronor</source>
   <translation>Evätty, kr&amp;uunua</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Evätty</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Poista</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n cop(ies)?</source>
   <translation>
    <numerusform>Poistetaanko %n kopio?</numerusform>
    <numerusform>Poistetaanko %n kopiota?</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Poista se</translation>
  </message>
  <message>
   <source>Remove the passphrase?</source>
   <translation>Poistetaanko tunnuslause?</translation>
  </message>
  <message>
   <source>Remove the passphrase…</source>
   <translation>Poista tunnuslause…</translation>
  </message>
  <message>
   <source>Remove them</source>
   <translation>Poista ne</translation>
  </message>
  <message>
   <source>Remove these copies…</source>
   <translation>Poista nämä kopiot…</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Poistettu</translation>
  </message>
  <message>
   <source>Removed with its expenses: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation>Poistettu kuluineen: {what}, {day}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Removed: correction, {day}. Ctrl+Z brings it back.</source>
   <translation>Poistettu: oikaisu, {day}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Removed: the decision from {date}. Ctrl+Z brings it back.</source>
   <translation>Poistettu: päätös päivästä {date}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Removed: {name}.</source>
   <translation>Poistettu: {name}.</translation>
  </message>
  <message>
   <source>Removed: {name}. Ctrl+Z brings it back.</source>
   <translation>Poistettu: {name}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Removed: {what}, {day}. Ctrl+Z brings it back.</source>
   <translation>Poistettu: {what}, {day}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Removed: {what}. Ctrl+Z brings it back.</source>
   <translation>Poistettu: {what}. Ctrl+Z tuo sen takaisin.</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Raportit</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Pyöristys</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Säännöt</translation>
  </message>
  <message>
   <source>Rules &amp;for</source>
   <translation>Säännöt &amp;mille</translation>
  </message>
  <message>
   <source>Rules (*.toml)</source>
   <translation>Säännöt (*.toml)</translation>
  </message>
  <message>
   <source>Rules (*.toml);;All files (*)</source>
   <translation>Säännöt (*.toml);;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <source>Rules of</source>
   <translation>Säännöt kunnasta</translation>
  </message>
  <message>
   <source>S&amp;how what I write</source>
   <translation>Näytä mitä kir&amp;joitan</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Turva</translation>
  </message>
  <message>
   <source>Safety copies</source>
   <translation>Varmuuskopiot</translation>
  </message>
  <message>
   <source>Same again…</source>
   <translation>Sama uudelleen…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Tallenna</translation>
  </message>
  <message>
   <source>Save a &amp;copy of the book…</source>
   <translation>Tallenna &amp;kirjan kopio…</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Tallenna kopio muualle…</translation>
  </message>
  <message>
   <source>Save a copy of the book</source>
   <translation>Tallenna kirjan kopio</translation>
  </message>
  <message>
   <source>Save a&amp;nd new</source>
   <translation>Tallenna &amp;ja uusi</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Tallenna PDF</translation>
  </message>
  <message>
   <source>Save as a &amp;file…</source>
   <translation>Talle&amp;nna tiedostona…</translation>
  </message>
  <message>
   <source>Save as a file</source>
   <translation>Tallenna tiedostona</translation>
  </message>
  <message>
   <source>Save as a new file</source>
   <translation>Tallenna uutena tiedostona</translation>
  </message>
  <message>
   <source>Save as a new file…</source>
   <translation>Tallenna uutena tiedostona…</translation>
  </message>
  <message>
   <source>Save as a template</source>
   <translation>Tallenna mallina</translation>
  </message>
  <message>
   <source>Save as text</source>
   <translation>Tallenna tekstinä</translation>
  </message>
  <message>
   <source>Save as text…</source>
   <translation>Tallenna tekstinä…</translation>
  </message>
  <message>
   <source>Save the &amp;answer</source>
   <translation>Tallenna &amp;vastaus</translation>
  </message>
  <message>
   <source>Save the tables</source>
   <translation>Tallenna taulukot</translation>
  </message>
  <message>
   <source>Save the tables (CSV)…</source>
   <translation>Tallenna taulukot (CSV)…</translation>
  </message>
  <message>
   <source>Save what can be read…</source>
   <translation>Pelasta se, mikä voidaan lukea…</translation>
  </message>
  <message>
   <source>Save what you wrote?</source>
   <translation>Tallennetaanko kirjoittamasi?</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Tallennettu</translation>
  </message>
  <message>
   <source>Saved hours go forward</source>
   <translation>Säästetyt tunnit siirtyvät eteenpäin</translation>
  </message>
  <message>
   <source>Saved in {name}: {what}.</source>
   <translation>Pelastettu tiedostoon {name}: {what}.</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Tallennettu.</translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n expense(s).</source>
   <translation>
    <numerusform>Tallennettu: %n kulu.</numerusform>
    <numerusform>Tallennettu: %n kulua.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) changed. Ctrl+Z takes it back.</source>
   <translation>
    <numerusform>Tallennettu: %n retki muutettu. Ctrl+Z perii sen.</numerusform>
    <numerusform>Tallennettu: %n retkeä muutettu. Ctrl+Z perii ne.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved: %n outing(s) from {day}. Ctrl+Z takes them away.</source>
   <translation>
    <numerusform>Tallennettu: %n retki alkaen {day}. Ctrl+Z poistaa sen.</numerusform>
    <numerusform>Tallennettu: %n retkeä alkaen {day}. Ctrl+Z poistaa ne.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved: correction, {day}.</source>
   <translation>Tallennettu: oikaisu, {day}.</translation>
  </message>
  <message>
   <source>Saved: {kind}, the decision from {date}.</source>
   <translation>Tallennettu: {kind}, päätös päivästä {date}.</translation>
  </message>
  <message>
   <source>Saved: {name}.</source>
   <translation>Tallennettu: {name}.</translation>
  </message>
  <message numerus="yes">
   <source>Saved: {what}, {day}, {hours}, and %n more day(s).</source>
   <translation>
    <numerusform>Tallennettu: {what}, {day}, {hours}, ja %n päivä lisää.</numerusform>
    <numerusform>Tallennettu: {what}, {day}, {hours}, ja %n päivää lisää.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved: {what}, {day}, {hours}.</source>
   <translation>Tallennettu: {what}, {day}, {hours}.</translation>
  </message>
  <message>
   <source>Saved: {what}, {day}, {kronor}.</source>
   <translation>Tallennettu: {what}, {day}, {kronor}.</translation>
  </message>
  <message>
   <source>Screen reader</source>
   <translation>Ruudunlukija</translation>
  </message>
  <message>
   <source>Sea&amp;rch the manual</source>
   <translation>&amp;Hae käsikirjasta</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Sinetti</translation>
  </message>
  <message>
   <source>Seal {period}</source>
   <translation>Sinetöi {period}</translation>
  </message>
  <message>
   <source>Seal {period}…</source>
   <translation>Sinetöi {period}…</translation>
  </message>
  <message>
   <source>Sealed on</source>
   <translation>Sinetöity päivänä</translation>
  </message>
  <message>
   <source>Sealed on {date} with the code {code}. The book says something else now: sealed again, the report tells what was corrected.</source>
   <translation>Sinetöity {date} koodilla {code}. Kirja sanoo nyt muuta: kun sinetöit uudelleen, raportti kertoo mitä oikaistiin.</translation>
  </message>
  <message>
   <source>Sealed on {date} with the code {code}. The book still says the same.</source>
   <translation>Sinetöity {date} koodilla {code}. Kirja sanoo yhä samaa.</translation>
  </message>
  <message>
   <source>Sealed with the code {code}.</source>
   <translation>Sinetöity koodilla {code}.</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>Sinetöi…</translation>
  </message>
  <message>
   <source>Seller</source>
   <translation>Myyjä</translation>
  </message>
  <message>
   <source>Send by e-mail…</source>
   <translation>Lähetä sähköpostilla…</translation>
  </message>
  <message>
   <source>Sent on {date}.</source>
   <translation>Lähetetty {date}.</translation>
  </message>
  <message>
   <source>Set a passphrase</source>
   <translation>Aseta tunnuslause</translation>
  </message>
  <message>
   <source>Set a passphrase…</source>
   <translation>Aseta tunnuslause…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Asetukset</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Osuus</translation>
  </message>
  <message>
   <source>Shared receipts</source>
   <translation>Jaetut kuitit</translation>
  </message>
  <message>
   <source>Shopping</source>
   <translation>Ostokset</translation>
  </message>
  <message>
   <source>Short lines in the text (40 characters)</source>
   <translation>Lyhyet rivit tekstissä (40 merkkiä)</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Näytä kaikki</translation>
  </message>
  <message>
   <source>Show all {all}</source>
   <translation>Näytä kaikki {all}</translation>
  </message>
  <message>
   <source>Show as a grid</source>
   <translation>Näytä ruudukkona</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Näytä kansio</translation>
  </message>
  <message>
   <source>Show the month</source>
   <translation>Näytä kuukausi</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>Näytä {name}</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Allekirjoitus</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Allekirjoitukset</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Allekirjoitettu viimeistään</translation>
  </message>
  <message>
   <source>Signed statement</source>
   <translation>Allekirjoitettu todistus</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Koko</translation>
  </message>
  <message>
   <source>Sk&amp;ip</source>
   <translation>O&amp;hita</translation>
  </message>
  <message>
   <source>Small letters and spaces do not matter. There is no O and no I.</source>
   <translation>Pienillä kirjaimilla ja väleillä ei ole väliä. Kirjaimia O ja I ei ole.</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Pienempi teksti</translation>
  </message>
  <message>
   <source>So says the decision.</source>
   <translation>Niin päätöksessä sanotaan.</translation>
  </message>
  <message>
   <source>So that nobody else does this while you are away.</source>
   <translation>Jotta kukaan muu ei tee tätä, kun olet poissa.</translation>
  </message>
  <message>
   <source>So&amp;urce</source>
   <translation>&amp;Lähde</translation>
  </message>
  <message>
   <source>Some municipalities do not allow it. Ask your case officer.</source>
   <translation>Kaikki kunnat eivät salli sitä. Kysy käsittelijältäsi.</translation>
  </message>
  <message>
   <source>Some of your own rules were left out. {fault}</source>
   <translation>Osa omista säännöistäsi jätettiin pois. {fault}</translation>
  </message>
  <message>
   <source>Some receipts</source>
   <translation>Osa kuiteista</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Joku muu</translation>
  </message>
  <message>
   <source>Someone else's</source>
   <translation>Jonkun muun</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Jotain muuta</translation>
  </message>
  <message>
   <source>Something else was heard</source>
   <translation>Kuului jotain muuta</translation>
  </message>
  <message>
   <source>Something here does not fit ({code}).</source>
   <translation>Jokin tässä ei sovi ({code}).</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Ohjelmassa meni jotain vikaan</translation>
  </message>
  <message>
   <source>Something went wrong in the program. What you saved is still there, and you can go on. The report also lies in {path}.</source>
   <translation>Ohjelmassa meni jotain vikaan. Tallentamasi on tallessa, ja voit jatkaa. Selvitys on myös tiedostossa {path}.</translation>
  </message>
  <message>
   <source>Source: {source}.</source>
   <translation>Lähde: {source}.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Maksettu itse</translation>
  </message>
  <message>
   <source>St&amp;atus</source>
   <translation>T&amp;ila</translation>
  </message>
  <message>
   <source>Stands bes&amp;ide the ordinary decision</source>
   <translation>Tavall&amp;isen päätöksen rinnalla</translation>
  </message>
  <message>
   <source>Start or stop the cloc&amp;k</source>
   <translation>Käynnistä t&amp;ai pysäytä kello</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Tilastot</translation>
  </message>
  <message>
   <source>Statistics to loo&amp;k at…</source>
   <translation>Tilastoja &amp;katsottavaksi…</translation>
  </message>
  <message>
   <source>Statistics {period}</source>
   <translation>Tilastot {period}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Tila</translation>
  </message>
  <message>
   <source>Step {number}</source>
   <translation>Vaihe {number}</translation>
  </message>
  <message>
   <source>Stockholm has put the rule in two ways. Saved hours go forward: what you do not use in one month you may use in the following months of the frame. Freely over three months: all the hours of the frame may be used whenever you like. Choose what your decision says, or ask your case officer.</source>
   <translation>Tukholma on kirjoittanut säännön kahdella tavalla. Säästetyt tunnit siirtyvät eteenpäin: mitä et käytä yhtenä kuukautena, saat käyttää jakson seuraavina kuukausina. Vapaasti kolmen kuukauden aikana: jakson kaikki tunnit saa käyttää milloin haluat. Valitse se, mitä päätöksessäsi lukee, tai kysy käsittelijältäsi.</translation>
  </message>
  <message>
   <source>Stockholm has written the rule in two ways. Choose what your decision says, or ask your case officer. You can change it later.</source>
   <translation>Tukholma on kirjoittanut säännön kahdella tavalla. Valitse se, mitä päätöksessäsi lukee, tai kysy käsittelijältäsi. Voit muuttaa sen myöhemmin.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Lopeta</translation>
  </message>
  <message>
   <source>Stop the clock without an outin&amp;g</source>
   <translation>P&amp;ysäytä kello ilman retkeä</translation>
  </message>
  <message>
   <source>Stopped. Nothing has been changed.</source>
   <translation>Pysäytetty. Mitään ei ole muutettu.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was written.</source>
   <translation>Pysäytetty. Mitään ei kirjoitettu.</translation>
  </message>
  <message>
   <source>Suggestion: {text}.</source>
   <translation>Ehdotus: {text}.</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>Support</source>
   <translation>Tuki</translation>
  </message>
  <message>
   <source>Support granted</source>
   <translation>Myönnetty tuki</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Ruotsi</translation>
  </message>
  <message>
   <source>Swimming</source>
   <translation>Uinti</translation>
  </message>
  <message>
   <source>T&amp;o</source>
   <translation>Päätt&amp;yy</translation>
  </message>
  <message>
   <source>T&amp;wo companions</source>
   <translation>&amp;Kaksi saattajaa</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Taulukot (*.csv)</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Ota pois</translation>
  </message>
  <message>
   <source>Take away what was just saved</source>
   <translation>Poista äsken tallennettu</translation>
  </message>
  <message>
   <source>Take away {name}</source>
   <translation>Ota pois {name}</translation>
  </message>
  <message>
   <source>Take in a file</source>
   <translation>Tuo tiedosto</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Ota se pois</translation>
  </message>
  <message>
   <source>Take the note &amp;back</source>
   <translation>Ota merkintä &amp;takaisin</translation>
  </message>
  <message>
   <source>Taken away: {what}. Press Undo to bring it back.</source>
   <translation>Poistettu: {what}. Paina Kumoa, niin se palaa.</translation>
  </message>
  <message>
   <source>Te&amp;mplates…</source>
   <translation>Ma&amp;llit…</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Malli</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Mallit</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Teksti (*.txt)</translation>
  </message>
  <message>
   <source>Text at &amp;100 %</source>
   <translation>T&amp;eksti 100 %</translation>
  </message>
  <message numerus="yes">
   <source>That is enough for %n outing(s) of {length}.</source>
   <translation>
    <numerusform>Se riittää %n retkeen, jonka pituus on {length}.</numerusform>
    <numerusform>Se riittää %n retkeen, joiden pituus on {length}.</numerusform>
   </translation>
  </message>
  <message>
   <source>That makes {hours}, until {date}.</source>
   <translation>Siitä tulee {hours}, kello {date} asti.</translation>
  </message>
  <message>
   <source>That makes {hours}.</source>
   <translation>Siitä tulee {hours}.</translation>
  </message>
  <message>
   <source>That was not understood. Write it in another way.</source>
   <translation>Sitä ei ymmärretty. Kirjoita se toisella tavalla.</translation>
  </message>
  <message>
   <source>That was the last line.</source>
   <translation>Se oli viimeinen rivi.</translation>
  </message>
  <message>
   <source>The account of the frame</source>
   <translation>Jakson tili</translation>
  </message>
  <message>
   <source>The account of the frame {period}</source>
   <translation>Jakson tili {period}</translation>
  </message>
  <message>
   <source>The activities {period}</source>
   <translation>Aktiviteetit {period}</translation>
  </message>
  <message>
   <source>The allowance is meant for ordinary activities. This one costs more than the allowance of a month, and I therefore ask for a decision of its own.</source>
   <translation>Korvaus on tarkoitettu tavallisiin aktiviteetteihin. Tämä maksaa enemmän kuin kuukauden korvaus, ja siksi pyydän siitä omaa päätöstä.</translation>
  </message>
  <message>
   <source>The amount of a month stands in the decision</source>
   <translation>Kuukauden määrä on päätöksessä</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Vastaus</translation>
  </message>
  <message>
   <source>The appeal</source>
   <translation>Valitus</translation>
  </message>
  <message>
   <source>The bin is empty.</source>
   <translation>Roskakori on tyhjä.</translation>
  </message>
  <message>
   <source>The book</source>
   <translation>Kirja</translation>
  </message>
  <message>
   <source>The book and its safety copies are encrypted. Nobody reads them without the passphrase or the recovery sheet. What you export, print or send is not encrypted.</source>
   <translation>Kirja ja sen varmuuskopiot on salattu. Kukaan ei lue niitä ilman tunnuslausetta tai palautuslomaketta. Mitä viet, tulostat tai lähetät, ei ole salattu.</translation>
  </message>
  <message>
   <source>The book and its safety copies can then be read by whoever comes at the computer's files.</source>
   <translation>Kirjan ja sen varmuuskopiot voi silloin lukea kuka tahansa, joka pääsee tietokoneen tiedostoihin.</translation>
  </message>
  <message>
   <source>The book can be read without a passphrase now.</source>
   <translation>Kirjan voi nyt lukea ilman tunnuslausetta.</translation>
  </message>
  <message>
   <source>The book can be written again.</source>
   <translation>Kirjaan voi taas kirjoittaa.</translation>
  </message>
  <message>
   <source>The book could not be opened</source>
   <translation>Kirjaa ei voitu avata</translation>
  </message>
  <message>
   <source>The book could not be put right: {why} Nothing was thrown away.</source>
   <translation>Kirjaa ei saatu kuntoon: {why} Mitään ei heitetty pois.</translation>
  </message>
  <message>
   <source>The book has a passphrase, and there is nobody to ask for it. Write it in a file that only you may read and give its name with --passphrase-file, or in {variable}.</source>
   <translation>Kirjalla on tunnuslause, eikä sitä voi kysyä keneltäkään. Kirjoita se tiedostoon, jonka vain sinä saat lukea, ja anna sen nimi valinnalla --passphrase-file tai muuttujassa {variable}.</translation>
  </message>
  <message>
   <source>The book has no passphrase. One can be set on the page Safety.</source>
   <translation>Kirjalla ei ole tunnuslausetta. Sen voi asettaa sivulla Turva.</translation>
  </message>
  <message>
   <source>The book has no passphrase. Whoever comes at the computer's files can read it.</source>
   <translation>Kirjalla ei ole tunnuslausetta. Kuka tahansa, joka pääsee tietokoneen tiedostoihin, voi lukea sen.</translation>
  </message>
  <message>
   <source>The book in {folder} is encrypted.</source>
   <translation>Kirja kansiossa {folder} on salattu.</translation>
  </message>
  <message>
   <source>The book is being written anew …</source>
   <translation>Kirjaa kirjoitetaan uudelleen …</translation>
  </message>
  <message>
   <source>The book is encrypted now.</source>
   <translation>Kirja on nyt salattu.</translation>
  </message>
  <message>
   <source>The book is then as it was {when}. The book of now is kept beside it under another name, so nothing is lost.</source>
   <translation>Kirja on silloin sellainen kuin se oli {when}. Nykyinen kirja säilyy sen vieressä toisella nimellä, joten mitään ei katoa.</translation>
  </message>
  <message>
   <source>The book says something else now.</source>
   <translation>Kirja sanoo nyt muuta.</translation>
  </message>
  <message>
   <source>The book still says exactly the same.</source>
   <translation>Kirja sanoo yhä täsmälleen samaa.</translation>
  </message>
  <message>
   <source>The book {path} can be read but not changed where it lies. Save again when it can be written to.</source>
   <translation>Kirjaa {path} voi lukea mutta ei muuttaa siellä missä se on. Tallenna uudelleen, kun siihen voi kirjoittaa.</translation>
  </message>
  <message>
   <source>The book {path} does not open with that. Look at capitals and spaces, and try again.</source>
   <translation>Kirja {path} ei aukea sillä. Katso isot kirjaimet ja välilyönnit ja yritä uudelleen.</translation>
  </message>
  <message>
   <source>The book {path} has a passphrase.</source>
   <translation>Kirjalla {path} on tunnuslause.</translation>
  </message>
  <message>
   <source>The book {path} is open in another program. Close it there first.</source>
   <translation>Kirja {path} on auki toisessa ohjelmassa. Sulje se ensin siellä.</translation>
  </message>
  <message>
   <source>The book {path} was written by a newer version of the program.</source>
   <translation>Kirjan {path} on kirjoittanut ohjelman uudempi versio.</translation>
  </message>
  <message>
   <source>The book's passphrase or recovery key: </source>
   <translation>Kirjan tunnuslause tai palautusavain: </translation>
  </message>
  <message>
   <source>The book: {path}</source>
   <translation>Kirja: {path}</translation>
  </message>
  <message>
   <source>The case</source>
   <translation>Asia</translation>
  </message>
  <message>
   <source>The case line by line</source>
   <translation>Asia rivi riviltä</translation>
  </message>
  <message>
   <source>The case officer's telephone</source>
   <translation>Käsittelijän puhelin</translation>
  </message>
  <message>
   <source>The ceiling shared with other help at home.</source>
   <translation>Katto on yhteinen muun kotiavun kanssa.</translation>
  </message>
  <message>
   <source>The change has to come after {date}, when the earlier decision began.</source>
   <translation>Muutoksen on oltava päivän {date} jälkeen, jolloin aiempi päätös alkoi.</translation>
  </message>
  <message>
   <source>The chapter</source>
   <translation>Luku</translation>
  </message>
  <message>
   <source>The clock could not be written down: {why}.</source>
   <translation>Kelloa ei voitu kirjata: {why}.</translation>
  </message>
  <message>
   <source>The clock goes on. It can be stopped without an outing in the menu.</source>
   <translation>Kello jatkaa. Sen voi pysäyttää valikosta ilman retkeä.</translation>
  </message>
  <message>
   <source>The clock has been running since {time}, {day}. Ctrl+Shift+T stops it.</source>
   <translation>Kello on käynyt ajasta {time}, {day}. Ctrl+Shift+T pysäyttää sen.</translation>
  </message>
  <message>
   <source>The clock is stopped. Nothing was written up.</source>
   <translation>Kello on pysäytetty. Mitään ei kirjattu.</translation>
  </message>
  <message>
   <source>The clock ran from {start} to {end}. Nothing is saved yet.</source>
   <translation>Kello kävi {start}–{end}. Mitään ei ole vielä tallennettu.</translation>
  </message>
  <message>
   <source>The clock runs from {time}. Ctrl+Shift+T stops it.</source>
   <translation>Kello käy ajasta {time}. Ctrl+Shift+T pysäyttää sen.</translation>
  </message>
  <message>
   <source>The code is made from every word of the report. Another report gets another code.</source>
   <translation>Koodi tehdään raportin jokaisesta sanasta. Toinen raportti saa toisen koodin.</translation>
  </message>
  <message>
   <source>The compa&amp;nion's own…</source>
   <translation>Saattajan &amp;omat tunnit…</translation>
  </message>
  <message>
   <source>The companion</source>
   <translation>Saattaja</translation>
  </message>
  <message>
   <source>The companion along only to and from</source>
   <translation>Saattaja mukana vain meno- ja paluumatkalla</translation>
  </message>
  <message>
   <source>The companion's &amp;name</source>
   <translation>&amp;Saattajan nimi</translation>
  </message>
  <message>
   <source>The companion's costs</source>
   <translation>Saattajan kustannukset</translation>
  </message>
  <message>
   <source>The companion's expenses</source>
   <translation>Saattajan kulut</translation>
  </message>
  <message>
   <source>The companion's expenses {period}</source>
   <translation>Saattajan kulut {period}</translation>
  </message>
  <message>
   <source>The companion's hours and outlays</source>
   <translation>Saattajan tunnit ja kulut</translation>
  </message>
  <message>
   <source>The companion's own</source>
   <translation>Saattajan omat</translation>
  </message>
  <message>
   <source>The companion's part</source>
   <translation>Saattajan osuus</translation>
  </message>
  <message>
   <source>The company or the part of the municipality you have chosen</source>
   <translation>Yritys tai kunnan yksikkö, jonka olet valinnut</translation>
  </message>
  <message>
   <source>The comparison has been made again.</source>
   <translation>Vertailu on tehty uudelleen.</translation>
  </message>
  <message>
   <source>The computer can suggest a text from what is printed. Look it through.</source>
   <translation>Tietokone voi ehdottaa tekstiä painetusta. Katso se läpi.</translation>
  </message>
  <message>
   <source>The copies are being encrypted …</source>
   <translation>Kopioita salataan …</translation>
  </message>
  <message>
   <source>The copies are encrypted now.</source>
   <translation>Kopiot on nyt salattu.</translation>
  </message>
  <message>
   <source>The copies are removed.</source>
   <translation>Kopiot on poistettu.</translation>
  </message>
  <message>
   <source>The copy is being checked …</source>
   <translation>Kopiota tarkistetaan …</translation>
  </message>
  <message>
   <source>The copy opens in a window of its own.</source>
   <translation>Kopio aukeaa omaan ikkunaansa.</translation>
  </message>
  <message>
   <source>The copy {name} has a passphrase of its own, an earlier one.</source>
   <translation>Kopiolla {name} on oma, aiempi tunnuslauseensa.</translation>
  </message>
  <message>
   <source>The damaged book is kept. A safety copy may hold more than this.</source>
   <translation>Vioittunut kirja säilyy. Varmuuskopiossa voi olla enemmän kuin tässä.</translation>
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or 2026-11-17.</source>
   <translation>Päivää ei ymmärretty. Kirjoita esimerkiksi 17/11 tai 2026-11-17.</translation>
  </message>
  <message>
   <source>The date was not understood. Write for example 17/11 or yesterday.</source>
   <translation>Päivää ei ymmärretty. Kirjoita esimerkiksi 17/11 tai eilen.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>Päivä</translation>
  </message>
  <message>
   <source>The day is still to come, yet the outing is marked as done.</source>
   <translation>Päivä on vasta tulossa, mutta retki on merkitty tehdyksi.</translation>
  </message>
  <message>
   <source>The day is {date}.</source>
   <translation>Päivä on {date}.</translation>
  </message>
  <message>
   <source>The day's outings</source>
   <translation>Päivän retket</translation>
  </message>
  <message>
   <source>The days have too little room for a grid here, so they are a list.</source>
   <translation>Päivät eivät mahdu tähän ruudukkona, joten ne ovat luettelona.</translation>
  </message>
  <message>
   <source>The decision</source>
   <translation>Päätös</translation>
  </message>
  <message>
   <source>The decision belongs to another person.</source>
   <translation>Päätös kuuluu toiselle henkilölle.</translation>
  </message>
  <message>
   <source>The decision ends</source>
   <translation>Päätös päättyy</translation>
  </message>
  <message>
   <source>The decision from {date}</source>
   <translation>Päätös päivästä {date}</translation>
  </message>
  <message>
   <source>The decision is not about costs.</source>
   <translation>Päätös ei koske kuluja.</translation>
  </message>
  <message>
   <source>The decision is not about hours.</source>
   <translation>Päätös ei koske tunteja.</translation>
  </message>
  <message>
   <source>The decision is not in force on that day.</source>
   <translation>Päätös ei ole voimassa sinä päivänä.</translation>
  </message>
  <message>
   <source>The decision is not in force on {0}.</source>
   <translation>Päätös ei ole voimassa {0}.</translation>
  </message>
  <message>
   <source>The decision is not in force yet.</source>
   <translation>Päätös ei ole vielä voimassa.</translation>
  </message>
  <message>
   <source>The decision line by line</source>
   <translation>Päätös rivi riviltä</translation>
  </message>
  <message>
   <source>The decision pays for each activity on its own.</source>
   <translation>Päätös korvaa jokaisen aktiviteetin erikseen.</translation>
  </message>
  <message>
   <source>The decision sets no number; it is written down as used.</source>
   <translation>Päätös ei aseta lukua; se kirjataan sitä mukaa kuin käytetään.</translation>
  </message>
  <message>
   <source>The decision stands</source>
   <translation>Päätös pysyy</translation>
  </message>
  <message>
   <source>The disk or network with {path} does not answer.</source>
   <translation>Levy tai verkko, jossa {path} on, ei vastaa.</translation>
  </message>
  <message>
   <source>The document or page where the rules stand.</source>
   <translation>Asiakirja tai sivu, jossa säännöt ovat.</translation>
  </message>
  <message>
   <source>The earlier decision then ends the day before and is kept as it was.</source>
   <translation>Aiempi päätös päättyy silloin edellisenä päivänä ja säilyy niin kuin oli.</translation>
  </message>
  <message>
   <source>The end is before the start.</source>
   <translation>Loppu on ennen alkua.</translation>
  </message>
  <message>
   <source>The end is before the start. Do you mean {time}?</source>
   <translation>Loppu on ennen alkua. Tarkoitatko {time}?</translation>
  </message>
  <message>
   <source>The end is not after the start.</source>
   <translation>Loppu ei ole alun jälkeen.</translation>
  </message>
  <message>
   <source>The example family: invented people in a book of their own.</source>
   <translation>Esimerkkiperhe: keksittyjä henkilöitä omassa kirjassaan.</translation>
  </message>
  <message>
   <source>The expenses month by month</source>
   <translation>Kulut kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>The expenses of {month} are to be handed in by {date}.</source>
   <translation>Kulut kuulta {month} jätetään viimeistään {date}.</translation>
  </message>
  <message>
   <source>The expenses of {month} were to be handed in by {date}.</source>
   <translation>Kulut kuulta {month} piti jättää viimeistään {date}.</translation>
  </message>
  <message>
   <source>The fee goes by income. Ask your case officer what it is for you.</source>
   <translation>Maksu riippuu tuloista. Kysy käsittelijältäsi, mikä se on sinulle.</translation>
  </message>
  <message>
   <source>The file is not JSON (line {0}, column {1}).</source>
   <translation>Tiedosto ei ole JSON (rivi {0}, sarake {1}).</translation>
  </message>
  <message>
   <source>The file is not TOML: {0}</source>
   <translation>Tiedosto ei ole TOML: {0}</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8 (byte {0}).</source>
   <translation>Tiedosto ei ole UTF-8-tekstiä (tavu {0}).</translation>
  </message>
  <message>
   <source>The file {path} is not a whole book. Open a backup copy instead.</source>
   <translation>Tiedosto {path} ei ole ehjä kirja. Avaa sen sijaan varmuuskopio.</translation>
  </message>
  <message>
   <source>The first outing was on {first}. Three months had gone on {due}.</source>
   <translation>Ensimmäinen retki oli {first}. Kolme kuukautta oli kulunut {due}.</translation>
  </message>
  <message>
   <source>The folder {path} could not be read: {why}.</source>
   <translation>Kansiota {path} ei voitu lukea: {why}.</translation>
  </message>
  <message>
   <source>The frame</source>
   <translation>Jakso</translation>
  </message>
  <message>
   <source>The frame &amp;begins</source>
   <translation>Jakso &amp;alkaa</translation>
  </message>
  <message>
   <source>The frame begins</source>
   <translation>Jakso alkaa</translation>
  </message>
  <message>
   <source>The frame {period}</source>
   <translation>Jakso {period}</translation>
  </message>
  <message>
   <source>The frame {range}</source>
   <translation>Jakso {range}</translation>
  </message>
  <message>
   <source>The goal of the support</source>
   <translation>Tuen tavoite</translation>
  </message>
  <message>
   <source>The hours follow the person and not the provider. They end on {date}.</source>
   <translation>Tunnit kulkevat henkilön eivätkä palveluntuottajan mukana. Ne päättyvät {date}.</translation>
  </message>
  <message>
   <source>The hours month by month</source>
   <translation>Tunnit kuukausi kuukaudelta</translation>
  </message>
  <message>
   <source>The hours of all three months may be used whenever you like in the period.</source>
   <translation>Kaikkien kolmen kuukauden tunnit saa käyttää ajanjaksolla milloin haluat.</translation>
  </message>
  <message>
   <source>The hours, for the provider</source>
   <translation>Tunnit, palveluntuottajalle</translation>
  </message>
  <message>
   <source>The id “{0}” is used twice.</source>
   <translation>Tunnusta ”{0}” käytetään kahdesti.</translation>
  </message>
  <message>
   <source>The last day is before the first day.</source>
   <translation>Viimeinen päivä on ennen ensimmäistä päivää.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
  </message>
  <message>
   <source>The ledger is being read</source>
   <translation>Kirjatiedostoa luetaan</translation>
  </message>
  <message>
   <source>The ledger is being written</source>
   <translation>Kirjatiedostoa kirjoitetaan</translation>
  </message>
  <message>
   <source>The library</source>
   <translation>Kirjasto</translation>
  </message>
  <message>
   <source>The limit for a day</source>
   <translation>Päivän raja</translation>
  </message>
  <message>
   <source>The limit for an activity</source>
   <translation>Aktiviteetin raja</translation>
  </message>
  <message>
   <source>The line</source>
   <translation>Rivi</translation>
  </message>
  <message>
   <source>The manual</source>
   <translation>Käsikirja</translation>
  </message>
  <message>
   <source>The manual could not be written: {why}. Choose another folder.</source>
   <translation>Käsikirjaa ei voitu kirjoittaa: {why}. Valitse toinen kansio.</translation>
  </message>
  <message>
   <source>The manual lies in {path}.</source>
   <translation>Käsikirja on tiedostossa {path}.</translation>
  </message>
  <message>
   <source>The money is for what my companion pays.</source>
   <translation>Raha on siihen, mitä saattajani maksaa.</translation>
  </message>
  <message>
   <source>The money lasts until {date}.</source>
   <translation>Raha riittää {date} asti.</translation>
  </message>
  <message>
   <source>The month</source>
   <translation>Kuukausi</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Seuraava kuukausi</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Edellinen kuukausi</translation>
  </message>
  <message>
   <source>The month, easy to read</source>
   <translation>Kuukausi selkokielellä</translation>
  </message>
  <message>
   <source>The name is given twice.</source>
   <translation>Nimi on annettu kahdesti.</translation>
  </message>
  <message>
   <source>The newest copy in {folder} is from {when}.</source>
   <translation>Uusin kopio kansiossa {folder} on ajalta {when}.</translation>
  </message>
  <message>
   <source>The newest safety copy is from {when}.</source>
   <translation>Uusin varmuuskopio on ajalta {when}.</translation>
  </message>
  <message>
   <source>The next frame begins on {date}.</source>
   <translation>Seuraava jakso alkaa {date}.</translation>
  </message>
  <message>
   <source>The number is too long.</source>
   <translation>Luku on liian pitkä.</translation>
  </message>
  <message>
   <source>The one in force that day</source>
   <translation>Se joka oli voimassa sinä päivänä</translation>
  </message>
  <message>
   <source>The one who writes is called you.</source>
   <translation>Kirjoittajaa kutsutaan sinuksi.</translation>
  </message>
  <message>
   <source>The one with the decision</source>
   <translation>Päätöksen saaja</translation>
  </message>
  <message>
   <source>The order to the provider</source>
   <translation>Tilaus palveluntuottajalle</translation>
  </message>
  <message>
   <source>The ordinary way</source>
   <translation>Tavalliseen tapaan</translation>
  </message>
  <message>
   <source>The other way</source>
   <translation>Toinen tapa</translation>
  </message>
  <message>
   <source>The outing is {hours} long.</source>
   <translation>Retken pituus on {hours}.</translation>
  </message>
  <message>
   <source>The output</source>
   <translation>Tuloste</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Paperi</translation>
  </message>
  <message>
   <source>The passphrase is asked for at the next start.</source>
   <translation>Tunnuslausetta kysytään seuraavalla käynnistyskerralla.</translation>
  </message>
  <message>
   <source>The passphrase, please</source>
   <translation>Tunnuslause, ole hyvä</translation>
  </message>
  <message>
   <source>The person with the decision</source>
   <translation>Henkilö, jolla on päätös</translation>
  </message>
  <message>
   <source>The person's own part</source>
   <translation>Henkilön oma osuus</translation>
  </message>
  <message>
   <source>The person's own part of the receipt, in kronor</source>
   <translation>Henkilön oma osuus kuitista, kruunua</translation>
  </message>
  <message>
   <source>The picture of this receipt has not arrived yet.</source>
   <translation>Tämän kuitin kuva ei ole vielä saapunut.</translation>
  </message>
  <message>
   <source>The power can be withdrawn at any time, in writing or by word of mouth.</source>
   <translation>Valtakirjan voi peruuttaa milloin tahansa, kirjallisesti tai suullisesti.</translation>
  </message>
  <message>
   <source>The program itself brings rules named “{0}”. Choose another id.</source>
   <translation>Ohjelmassa itsessään on säännöt nimeltä ”{0}”. Valitse toinen tunnus.</translation>
  </message>
  <message>
   <source>The program stands on the work of</source>
   <translation>Ohjelma perustuu näiden työhön</translation>
  </message>
  <message>
   <source>The provider</source>
   <translation>Palveluntuottaja</translation>
  </message>
  <message>
   <source>The provider cancelled {hours} of them.</source>
   <translation>Palveluntuottaja perui niistä {hours}.</translation>
  </message>
  <message>
   <source>The provider counted otherwise</source>
   <translation>Palveluntuottaja laski toisin</translation>
  </message>
  <message>
   <source>The provider who is given the power</source>
   <translation>Palveluntuottaja, joka saa valtakirjan</translation>
  </message>
  <message>
   <source>The provider, by power of attorney</source>
   <translation>Palveluntuottaja, valtakirjalla</translation>
  </message>
  <message>
   <source>The purpose</source>
   <translation>Tarkoitus</translation>
  </message>
  <message>
   <source>The reasons, the one that cost most time first</source>
   <translation>Syyt, eniten aikaa vienyt ensin</translation>
  </message>
  <message>
   <source>The receipt</source>
   <translation>Kuitti</translation>
  </message>
  <message>
   <source>The receipt could not be read: {why}.</source>
   <translation>Kuittia ei voitu lukea: {why}.</translation>
  </message>
  <message>
   <source>The receipt is being read …</source>
   <translation>Kuittia luetaan …</translation>
  </message>
  <message>
   <source>The receipt is kept as it is, but this computer cannot show {name}.</source>
   <translation>Kuitti säilyy sellaisenaan, mutta tämä tietokone ei voi näyttää tiedostoa {name}.</translation>
  </message>
  <message>
   <source>The receipt is there.</source>
   <translation>Kuitti on.</translation>
  </message>
  <message>
   <source>The receipt says: {text}</source>
   <translation>Kuitissa lukee: {text}</translation>
  </message>
  <message>
   <source>The receipt {name}</source>
   <translation>Kuitti {name}</translation>
  </message>
  <message>
   <source>The receipt's content does not match its SHA-256 sum.</source>
   <translation>Kuitin sisältö ei vastaa sen SHA-256-summaa.</translation>
  </message>
  <message>
   <source>The receipt's content is not base64.</source>
   <translation>Kuitin sisältö ei ole base64:ää.</translation>
  </message>
  <message>
   <source>The receipts' own files inside the PDF</source>
   <translation>Kuittien omat tiedostot PDF:n sisällä</translation>
  </message>
  <message>
   <source>The recovery key</source>
   <translation>Palautusavain</translation>
  </message>
  <message>
   <source>The report as text</source>
   <translation>Raportti tekstinä</translation>
  </message>
  <message>
   <source>The report can be sealed from {date}, its last day.</source>
   <translation>Raportin voi sinetöidä sen viimeisestä päivästä {date} alkaen.</translation>
  </message>
  <message>
   <source>The report could not be made because of {detail}.</source>
   <translation>Raporttia ei voitu tehdä, syy: {detail}.</translation>
  </message>
  <message>
   <source>The report could not be written: {why}. Choose another folder.</source>
   <translation>Raporttia ei voitu kirjoittaa: {why}. Valitse toinen kansio.</translation>
  </message>
  <message>
   <source>The report is being made</source>
   <translation>Raporttia tehdään</translation>
  </message>
  <message>
   <source>The report is being made…</source>
   <translation>Raporttia tehdään…</translation>
  </message>
  <message>
   <source>The report is kept as it is now and gets the code {code}. Later changes do not change it: a new report then says what is different.</source>
   <translation>Raportti säilyy sellaisena kuin se nyt on ja saa koodin {code}. Myöhemmät muutokset eivät muuta sitä: uusi raportti kertoo silloin, mikä on toisin.</translation>
  </message>
  <message>
   <source>The report lies in {path}.</source>
   <translation>Raportti on paikassa {path}.</translation>
  </message>
  <message>
   <source>The report was handed to the printer.</source>
   <translation>Raportti annettiin tulostimelle.</translation>
  </message>
  <message>
   <source>The result is copied.</source>
   <translation>Tulos on kopioitu.</translation>
  </message>
  <message>
   <source>The rules</source>
   <translation>Säännöt</translation>
  </message>
  <message>
   <source>The rules beside each other</source>
   <translation>Säännöt rinnakkain</translation>
  </message>
  <message>
   <source>The rules named {name} are not here. Until they are back, what is not chosen in the decision is reckoned in the usual way.</source>
   <translation>Sääntöjä nimeltä {name} ei ole täällä. Kunnes ne palaavat, se mitä päätöksessä ei ole valittu lasketaan tavalliseen tapaan.</translation>
  </message>
  <message numerus="yes">
   <source>The safety copies &amp;too (%n)</source>
   <translation>
    <numerusform>&amp;Myös varmuuskopio (%n)</numerusform>
    <numerusform>&amp;Myös varmuuskopiot (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>The safety copy is used now. The book of before lies in {name}.</source>
   <translation>Varmuuskopio on nyt käytössä. Aiempi kirja on tiedostossa {name}.</translation>
  </message>
  <message>
   <source>The same companion stands here twice.</source>
   <translation>Sama saattaja on tässä kahdesti.</translation>
  </message>
  <message>
   <source>The same in figures</source>
   <translation>Sama numeroina</translation>
  </message>
  <message>
   <source>The same year under other rules</source>
   <translation>Sama vuosi toisilla säännöillä</translation>
  </message>
  <message>
   <source>The sets of rules</source>
   <translation>Säännöstöt</translation>
  </message>
  <message>
   <source>The settings were damaged and lie in {path}. The usual ones are used.</source>
   <translation>Asetukset olivat vioittuneet ja ovat paikassa {path}. Käytetään tavallisia.</translation>
  </message>
  <message>
   <source>The share of the days</source>
   <translation>Päivien osuus</translation>
  </message>
  <message>
   <source>The sheet was handed to the printer.</source>
   <translation>Lomake annettiin tulostimelle.</translation>
  </message>
  <message>
   <source>The sum</source>
   <translation>Summa</translation>
  </message>
  <message>
   <source>The sum is shown when all four are filled in.</source>
   <translation>Summa näkyy, kun kaikki neljä on täytetty.</translation>
  </message>
  <message>
   <source>The sum line by line</source>
   <translation>Lasku rivi riviltä</translation>
  </message>
  <message>
   <source>The support is called</source>
   <translation>Tuen nimi on</translation>
  </message>
  <message>
   <source>The text is at {percent} %.</source>
   <translation>Teksti on {percent} %.</translation>
  </message>
  <message>
   <source>The time report for {month} is to be in by {date}.</source>
   <translation>Aikaraportti kuulta {month} jätetään viimeistään {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} is to be signed by {date}.</source>
   <translation>Aikaraportti kuulta {month} allekirjoitetaan viimeistään {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} was to be in by {date}.</source>
   <translation>Aikaraportti kuulta {month} piti jättää viimeistään {date}.</translation>
  </message>
  <message>
   <source>The time report for {month} was to be signed by {date}.</source>
   <translation>Aikaraportti kuulta {month} piti allekirjoittaa viimeistään {date}.</translation>
  </message>
  <message>
   <source>The two are not alike.</source>
   <translation>Ne eivät ole samat.</translation>
  </message>
  <message>
   <source>The usual rule, where nothing else is said.</source>
   <translation>Tavallinen sääntö, kun muuta ei ole sanottu.</translation>
  </message>
  <message>
   <source>The week's outings</source>
   <translation>Viikon retket</translation>
  </message>
  <message>
   <source>The whole frame</source>
   <translation>Koko jakso</translation>
  </message>
  <message>
   <source>The whole name</source>
   <translation>Koko nimi</translation>
  </message>
  <message>
   <source>The whole receipt</source>
   <translation>Koko kuitti</translation>
  </message>
  <message>
   <source>The whole sum stands in the decision</source>
   <translation>Koko summa on päätöksessä</translation>
  </message>
  <message>
   <source>The year {year}</source>
   <translation>Vuosi {year}</translation>
  </message>
  <message>
   <source>Theatre</source>
   <translation>Teatteri</translation>
  </message>
  <message>
   <source>There are no companions in the book yet.</source>
   <translation>Kirjassa ei ole vielä saattajia.</translation>
  </message>
  <message>
   <source>There are no expenses in this period.</source>
   <translation>Tällä ajalla ei ole kuluja.</translation>
  </message>
  <message>
   <source>There are no outings in this period.</source>
   <translation>Tällä ajalla ei ole retkiä.</translation>
  </message>
  <message>
   <source>There are no rules with the name “{0}”.</source>
   <translation>Sääntöjä nimeltä ”{0}” ei ole.</translation>
  </message>
  <message>
   <source>There is already a file at {path}.</source>
   <translation>Paikassa {path} on jo tiedosto.</translation>
  </message>
  <message>
   <source>There is no book at {path}.</source>
   <translation>Paikassa {path} ei ole kirjaa.</translation>
  </message>
  <message>
   <source>There is no companion with the id “{0}”.</source>
   <translation>Saattajaa, jonka tunnus on ”{0}”, ei ole.</translation>
  </message>
  <message>
   <source>There is no copy in {folder}. Is it connected?</source>
   <translation>Kansiossa {folder} ei ole kopiota. Onko se kytketty?</translation>
  </message>
  <message>
   <source>There is no copy outside this computer.</source>
   <translation>Tietokoneen ulkopuolella ei ole kopiota.</translation>
  </message>
  <message>
   <source>There is no decision in force to reckon from.</source>
   <translation>Voimassa ei ole päätöstä, josta laskea.</translation>
  </message>
  <message>
   <source>There is no decision in force today. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation>Tänään ei ole voimassa päätöstä. Retkiä voi kirjata, mutta jäljellä olevaa ei voi laskea.</translation>
  </message>
  <message>
   <source>There is no decision now. You can still write down outings.</source>
   <translation>Nyt ei ole päätöstä. Voit silti kirjata retkiä.</translation>
  </message>
  <message>
   <source>There is no decision on this now.</source>
   <translation>Tästä ei nyt ole päätöstä.</translation>
  </message>
  <message>
   <source>There is no decision with the id “{0}”.</source>
   <translation>Päätöstä, jonka tunnus on ”{0}”, ei ole.</translation>
  </message>
  <message>
   <source>There is no decision yet. Outings can be written down, but what is left cannot be reckoned.</source>
   <translation>Päätöstä ei vielä ole. Retkiä voi kirjata, mutta jäljellä olevaa ei voi laskea.</translation>
  </message>
  <message>
   <source>There is no decision.</source>
   <translation>Päätöstä ei ole.</translation>
  </message>
  <message>
   <source>There is no earlier outing to repeat.</source>
   <translation>Aiempaa retkeä toistettavaksi ei ole.</translation>
  </message>
  <message>
   <source>There is no number of hours to keep to. What is used is counted and shown.</source>
   <translation>Tuntimäärää ei ole asetettu. Käytetty lasketaan ja näytetään.</translation>
  </message>
  <message>
   <source>There is no outing with the id “{0}”.</source>
   <translation>Retkeä, jonka tunnus on ”{0}”, ei ole.</translation>
  </message>
  <message>
   <source>There is no person with the id “{0}”.</source>
   <translation>Henkilöä, jonka tunnus on ”{0}”, ei ole.</translation>
  </message>
  <message>
   <source>There is no picture to paste.</source>
   <translation>Liitettävää kuvaa ei ole.</translation>
  </message>
  <message>
   <source>There is no picture to read.</source>
   <translation>Luettavaa kuvaa ei ole.</translation>
  </message>
  <message>
   <source>There is no provider with the id “{0}”.</source>
   <translation>Palveluntuottajaa, jonka tunnus on ”{0}”, ei ole.</translation>
  </message>
  <message>
   <source>There is no room left for {path}. Make some room on the disk and save again; everything can be read meanwhile.</source>
   <translation>Tiedostolle {path} ei ole tilaa. Tee levylle tilaa ja tallenna uudelleen; kaikkea voi lukea sillä välin.</translation>
  </message>
  <message>
   <source>There is no safety copy yet. One is made when the program is closed.</source>
   <translation>Varmuuskopiota ei vielä ole. Sellainen tehdään, kun ohjelma suljetaan.</translation>
  </message>
  <message>
   <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot be shown.</source>
   <translation>Täällä ei ole näyttöä (DISPLAY tai WAYLAND_DISPLAY puuttuu), joten ikkunaa ei voi näyttää.</translation>
  </message>
  <message>
   <source>There is no such rule or setting.</source>
   <translation>Sellaista sääntöä tai asetusta ei ole.</translation>
  </message>
  <message>
   <source>There is no such time as {0}.</source>
   <translation>Aikaa {0} ei ole.</translation>
  </message>
  <message>
   <source>There is no version {0} of the format.</source>
   <translation>Muodon versiota {0} ei ole.</translation>
  </message>
  <message>
   <source>There is nothing to add in these days.</source>
   <translation>Näinä päivinä ei ole mitään lisättävää.</translation>
  </message>
  <message>
   <source>There is nothing to compare in the year chosen.</source>
   <translation>Valittuna vuonna ei ole mitään verrattavaa.</translation>
  </message>
  <message>
   <source>There is nothing to show for the time chosen.</source>
   <translation>Valitulta ajalta ei ole mitään näytettävää.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Kumottavaa ei ole.</translation>
  </message>
  <message>
   <source>They last until {date}.</source>
   <translation>Ne ovat voimassa {date} asti.</translation>
  </message>
  <message>
   <source>This book is open already.</source>
   <translation>Tämä kirja on jo auki.</translation>
  </message>
  <message>
   <source>This cannot be less than zero.</source>
   <translation>Tämä ei voi olla pienempi kuin nolla.</translation>
  </message>
  <message>
   <source>This computer has no key ring, so it is asked for at each start.</source>
   <translation>Tässä tietokoneessa ei ole avainnippua, joten sitä kysytään joka käynnistyksellä.</translation>
  </message>
  <message>
   <source>This frame</source>
   <translation>Tämä jakso</translation>
  </message>
  <message>
   <source>This is how your words were understood. Nothing is saved yet.</source>
   <translation>Näin sanasi ymmärrettiin. Mitään ei ole vielä tallennettu.</translation>
  </message>
  <message>
   <source>This is missing.</source>
   <translation>Tämä puuttuu.</translation>
  </message>
  <message>
   <source>This is needed for the way the decision is reckoned.</source>
   <translation>Tätä tarvitaan päätöksen laskutapaan.</translation>
  </message>
  <message>
   <source>This is neither true nor false.</source>
   <translation>Tämä ei ole tosi eikä epätosi (true, false).</translation>
  </message>
  <message>
   <source>This is not a list.</source>
   <translation>Tämä ei ole luettelo.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Tämä ei ole luku.</translation>
  </message>
  <message>
   <source>This is not a text.</source>
   <translation>Tämä ei ole teksti.</translation>
  </message>
  <message>
   <source>This is not a whole code, or a sign in it is another. Look once more.</source>
   <translation>Tämä ei ole koko koodi, tai jokin merkki siinä on toinen. Katso vielä kerran.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Tämä ei ole kokonaisluku.</translation>
  </message>
  <message>
   <source>This is not an object with names and values.</source>
   <translation>Tämä ei ole objekti, jossa on nimiä ja arvoja.</translation>
  </message>
  <message>
   <source>This is your frame</source>
   <translation>Tämä on jaksosi</translation>
  </message>
  <message>
   <source>This kind of cost is not part of the decision.</source>
   <translation>Tällainen kustannus ei kuulu päätökseen.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Tämä kuukausi</translation>
  </message>
  <message>
   <source>This receipt is kept in the book, but it cannot be shown here.</source>
   <translation>Kuitti on kirjassa, mutta sitä ei voi näyttää tässä.</translation>
  </message>
  <message>
   <source>This way of reckoning is only for costs.</source>
   <translation>Tämä laskutapa on vain kuluille.</translation>
  </message>
  <message>
   <source>This will be your frame</source>
   <translation>Tästä tulee jaksosi</translation>
  </message>
  <message>
   <source>This would change frames that have already ended. Make it a new set of rules instead.</source>
   <translation>Tämä muuttaisi jaksoja, jotka ovat jo päättyneet. Tee siitä sen sijaan uusi säännöstö.</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Tämä vuosi</translation>
  </message>
  <message>
   <source>Those who have decisions</source>
   <translation>Henkilöt, joilla on päätös</translation>
  </message>
  <message>
   <source>Three weeks from the day the decision was received. Write that day under Change…, and the last day is shown here.</source>
   <translation>Kolme viikkoa päivästä, jona päätös saatiin. Kirjoita se päivä kohdassa Muuta…, niin viimeinen päivä näkyy tässä.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Heitä pois</translation>
  </message>
  <message>
   <source>Tick what can be read on the receipt.</source>
   <translation>Rastita se, minkä kuitista voi lukea.</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>Lippu</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Aika</translation>
  </message>
  <message>
   <source>Time counted, if the provider counted otherwise</source>
   <translation>Laskettu aika, jos palveluntuottaja laski toisin</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Kellonaika</translation>
  </message>
  <message>
   <source>Time report</source>
   <translation>Aikaraportti</translation>
  </message>
  <message>
   <source>Time report in by</source>
   <translation>Aikaraportti viimeistään</translation>
  </message>
  <message>
   <source>Time report {period}</source>
   <translation>Aikaraportti {period}</translation>
  </message>
  <message>
   <source>Time reports</source>
   <translation>Aikaraportit</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Mihin</translation>
  </message>
  <message>
   <source>To begin with</source>
   <translation>Aluksi</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>Tehtävää</translation>
  </message>
  <message>
   <source>To fill in</source>
   <translation>Täytettävä</translation>
  </message>
  <message>
   <source>To hand in</source>
   <translation>Jätettävä</translation>
  </message>
  <message>
   <source>To send or to save</source>
   <translation>Lähetettäväksi tai tallennettavaksi</translation>
  </message>
  <message>
   <source>To the beginning</source>
   <translation>Alkuun</translation>
  </message>
  <message>
   <source>To the minute</source>
   <translation>Minuutilleen</translation>
  </message>
  <message>
   <source>To the nearest quarter of an hour</source>
   <translation>Lähimpään varttiin</translation>
  </message>
  <message>
   <source>To&amp;day</source>
   <translation>Tä&amp;nään</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Tänään</translation>
  </message>
  <message>
   <source>Today it is {day}.</source>
   <translation>Tänään on {day}.</translation>
  </message>
  <message>
   <source>Today.</source>
   <translation>Tänään.</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Huomenna</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Yhteensä</translation>
  </message>
  <message>
   <source>Towards the goals</source>
   <translation>Kohti tavoitteita</translation>
  </message>
  <message>
   <source>Training at elite level</source>
   <translation>Huipputason harjoittelu</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Matka</translation>
  </message>
  <message>
   <source>Travel with the companion</source>
   <translation>Matkat saattajan kanssa</translation>
  </message>
  <message>
   <source>Trips abroad</source>
   <translation>Ulkomaanmatkat</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Yritä uudelleen</translation>
  </message>
  <message>
   <source>Try each step in the window and answer here. Nothing is kept or sent; the result is copied, to be pasted into a report of a fault.</source>
   <translation>Kokeile jokaista vaihetta ikkunassa ja vastaa tässä. Mitään ei säilytetä eikä lähetetä; tulos kopioidaan liitettäväksi vikailmoitukseen.</translation>
  </message>
  <message>
   <source>Try the screen reader</source>
   <translation>Kokeile ruudunlukijaa</translation>
  </message>
  <message>
   <source>Turn &amp;left</source>
   <translation>Käännä &amp;vasemmalle</translation>
  </message>
  <message>
   <source>Turn &amp;right</source>
   <translation>Käännä &amp;oikealle</translation>
  </message>
  <message>
   <source>Turned. The file itself stays as it is.</source>
   <translation>Käännetty. Itse tiedosto pysyy sellaisena kuin se oli.</translation>
  </message>
  <message>
   <source>Two companions count once</source>
   <translation>Kaksi saattajaa lasketaan kerran</translation>
  </message>
  <message>
   <source>Two companions count twice</source>
   <translation>Kaksi saattajaa lasketaan kahdesti</translation>
  </message>
  <message>
   <source>Two people who walk together.</source>
   <translation>Kaksi ihmistä kävelee yhdessä.</translation>
  </message>
  <message>
   <source>Under LSS there is no fee for the hours.</source>
   <translation>LSS:n mukaan tunneista ei peritä maksua.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Kumoa</translation>
  </message>
  <message>
   <source>Undone: {step}.</source>
   <translation>Kumottu: {step}.</translation>
  </message>
  <message>
   <source>Unlocked.</source>
   <translation>Lukitus avattu.</translation>
  </message>
  <message>
   <source>Until {date}</source>
   <translation>{date} asti</translation>
  </message>
  <message>
   <source>Up to and including {month} you may have used {amount}.</source>
   <translation>Kuun {month} loppuun mennessä saat olla käyttänyt {amount}.</translation>
  </message>
  <message>
   <source>Use it instead of the book…</source>
   <translation>Käytä sitä kirjan sijasta…</translation>
  </message>
  <message>
   <source>Use the copy</source>
   <translation>Käytä kopiota</translation>
  </message>
  <message>
   <source>Use the safety copy instead of the book?</source>
   <translation>Käytetäänkö varmuuskopiota kirjan sijasta?</translation>
  </message>
  <message>
   <source>Use the suggestion</source>
   <translation>Käytä ehdotusta</translation>
  </message>
  <message>
   <source>Use what was saved</source>
   <translation>Käytä talteen saatua</translation>
  </message>
  <message>
   <source>Use {time}</source>
   <translation>Käytä aikaa {time}</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Käytetty</translation>
  </message>
  <message>
   <source>Used before it was granted</source>
   <translation>Käytetty ennen kuin se myönnettiin</translation>
  </message>
  <message>
   <source>Used beyond what was granted, not taken from later months</source>
   <translation>Käytetty yli myönnetyn, ei oteta myöhemmistä kuukausista</translation>
  </message>
  <message>
   <source>Used in the frame</source>
   <translation>Käytetty jaksossa</translation>
  </message>
  <message>
   <source>Used in the month</source>
   <translation>Käytetty kuukaudessa</translation>
  </message>
  <message>
   <source>Used of it in time</source>
   <translation>Siitä käytetty ajoissa</translation>
  </message>
  <message>
   <source>Used with each provider, {range}</source>
   <translation>Käytetty palveluntuottajittain, {range}</translation>
  </message>
  <message>
   <source>Used: {amount}</source>
   <translation>Käytetty: {amount}</translation>
  </message>
  <message>
   <source>Usually &amp;granted a month</source>
   <translation>Tavallisesti m&amp;yönnetään kuukaudessa</translation>
  </message>
  <message>
   <source>Version {0} is newer than this program knows. Update the program.</source>
   <translation>Versio {0} on uudempi kuin tämä ohjelma tuntee. Päivitä ohjelma.</translation>
  </message>
  <message>
   <source>Visits to the doctor</source>
   <translation>Lääkärikäynnit</translation>
  </message>
  <message>
   <source>Was heard</source>
   <translation>Kuului</translation>
  </message>
  <message>
   <source>Was not heard</source>
   <translation>Ei kuulunut</translation>
  </message>
  <message>
   <source>We show both ways until you know.</source>
   <translation>Näytämme molemmat tavat, kunnes tiedät.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Viikko</translation>
  </message>
  <message>
   <source>Week {number}, {range}</source>
   <translation>Viikko {number}, {range}</translation>
  </message>
  <message>
   <source>Wh&amp;y did it not happen?</source>
   <translation>Syy, miksi ei toteutu&amp;nut?</translation>
  </message>
  <message>
   <source>Wh&amp;y refused</source>
   <translation>Miksi e&amp;vätty</translation>
  </message>
  <message>
   <source>Wh&amp;y?</source>
   <translation>Mi&amp;ksi?</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Mitä</translation>
  </message>
  <message>
   <source>What I have used</source>
   <translation>Mitä olen käyttänyt</translation>
  </message>
  <message>
   <source>What a month leaves over may be used for {count} months.</source>
   <translation>Mitä kuukaudelta jää yli, saa käyttää {count} kuukauden ajan.</translation>
  </message>
  <message>
   <source>What a municipality would pay</source>
   <translation>Mitä kunta maksaisi</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Mitä sille tapahtui</translation>
  </message>
  <message>
   <source>What became of the appeal</source>
   <translation>Miten valitukselle kävi</translation>
  </message>
  <message>
   <source>What can be read is being saved …</source>
   <translation>Luettavissa olevaa pelastetaan …</translation>
  </message>
  <message>
   <source>What could be saved</source>
   <translation>Mitä saatiin talteen</translation>
  </message>
  <message>
   <source>What could be used in the month</source>
   <translation>Mitä kuukaudessa voi käyttää</translation>
  </message>
  <message>
   <source>What did not happen, and why</source>
   <translation>Mikä ei toteutunut, ja miksi</translation>
  </message>
  <message>
   <source>What did you do?</source>
   <translation>Mitä teitte?</translation>
  </message>
  <message>
   <source>What do you want to print?</source>
   <translation>Mitä haluat tulostaa?</translation>
  </message>
  <message>
   <source>What does it &amp;grant?</source>
   <translation>Mitä &amp;siinä myönnetään?</translation>
  </message>
  <message>
   <source>What does the decision say?</source>
   <translation>Mitä päätöksessä sanotaan?</translation>
  </message>
  <message>
   <source>What expires</source>
   <translation>Mikä jää käyttämättä</translation>
  </message>
  <message>
   <source>What happened?</source>
   <translation>Mitä tapahtui?</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>Mitä on tehty</translation>
  </message>
  <message>
   <source>What home care does</source>
   <translation>Mitä kotihoito tekee</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>Mitä tehdään</translation>
  </message>
  <message>
   <source>What is booked</source>
   <translation>Mitä on varattu</translation>
  </message>
  <message>
   <source>What is booked besides is {booked}, which is {short} more than will be left.</source>
   <translation>Muuhun on varattu {booked}, mikä on {short} enemmän kuin jäljelle jää.</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Mikä on muuttunut</translation>
  </message>
  <message>
   <source>What is left afterwards is shown when day and amount are ready.</source>
   <translation>Mitä jälkeenpäin on jäljellä, näkyy kun päivä ja summa ovat valmiit.</translation>
  </message>
  <message>
   <source>What is left afterwards is shown when the times are ready.</source>
   <translation>Mitä jälkeenpäin on jäljellä, näkyy kun ajat ovat valmiit.</translation>
  </message>
  <message>
   <source>What is left on {date} expires.</source>
   <translation>Mitä {date} on jäljellä, jää käyttämättä.</translation>
  </message>
  <message>
   <source>What is left until the hours expire</source>
   <translation>Mitä on jäljellä, ennen kuin tunnit päättyvät</translation>
  </message>
  <message>
   <source>What is left?</source>
   <translation>Mitä on jäljellä?</translation>
  </message>
  <message>
   <source>What is paid for each kind of cost</source>
   <translation>Mitä kustakin kululajista maksetaan</translation>
  </message>
  <message>
   <source>What is paid of each cost</source>
   <translation>Mitä kustakin kulusta maksetaan</translation>
  </message>
  <message>
   <source>What is saved goes forward within the frame</source>
   <translation>Säästetty siirtyy eteenpäin jakson sisällä</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Mitä näytetään</translation>
  </message>
  <message>
   <source>What it cost, with receipts</source>
   <translation>Mitä se maksoi, kuitit mukana</translation>
  </message>
  <message>
   <source>What it covers</source>
   <translation>Mitä se kattaa</translation>
  </message>
  <message>
   <source>What it does not cover</source>
   <translation>Mitä se ei kata</translation>
  </message>
  <message>
   <source>What it leads to</source>
   <translation>Mihin se johtaa</translation>
  </message>
  <message>
   <source>What may be used now</source>
   <translation>Mitä saa käyttää nyt</translation>
  </message>
  <message>
   <source>What the companion's part costs</source>
   <translation>Mitä saattajan osuus maksaa</translation>
  </message>
  <message>
   <source>What the kronor went to</source>
   <translation>Mihin kruunut menivät</translation>
  </message>
  <message>
   <source>What the region answers for</source>
   <translation>Mistä alue (region) vastaa</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>Mitä säännöissä sanotaan</translation>
  </message>
  <message>
   <source>What time did it begin?</source>
   <translation>Mihin aikaan se alkoi?</translation>
  </message>
  <message>
   <source>What time does it begin?</source>
   <translation>Mihin aikaan se alkaa?</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Mitä muutettiin</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Mitä tehtiin</translation>
  </message>
  <message>
   <source>What was done this month?</source>
   <translation>Mitä tässä kuussa tehtiin?</translation>
  </message>
  <message>
   <source>What was it for?</source>
   <translation>Mihin se oli?</translation>
  </message>
  <message>
   <source>What was understood</source>
   <translation>Mitä ymmärrettiin</translation>
  </message>
  <message>
   <source>What will you do?</source>
   <translation>Mitä aiotte tehdä?</translation>
  </message>
  <message>
   <source>What you answered is still here.</source>
   <translation>Vastauksesi ovat tallella.</translation>
  </message>
  <message>
   <source>What you di&amp;d</source>
   <translation>Mitä t&amp;eitte</translation>
  </message>
  <message>
   <source>What you did</source>
   <translation>Mitä teitte</translation>
  </message>
  <message>
   <source>What you did together</source>
   <translation>Mitä teitte yhdessä</translation>
  </message>
  <message>
   <source>What you were writing is still there when it is unlocked.</source>
   <translation>Se mitä olit kirjoittamassa, on tallella kun lukitus avataan.</translation>
  </message>
  <message>
   <source>What you wrote stays here.</source>
   <translation>Kirjoittamasi pysyy tässä.</translation>
  </message>
  <message>
   <source>What {name} did {period}, reckoned by other rules. Nothing in the book is changed. It is information to think with.</source>
   <translation>Mitä {name} teki {period}, toisten sääntöjen mukaan laskettuna. Kirjassa ei muuteta mitään. Se on tietoa ajattelun tueksi.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Milloin</translation>
  </message>
  <message>
   <source>When was it called off?</source>
   <translation>Milloin se peruttiin?</translation>
  </message>
  <message>
   <source>Where and when a photograph was taken is left out of its file.</source>
   <translation>Missä ja milloin valokuva otettiin, jätetään pois sen tiedostosta.</translation>
  </message>
  <message>
   <source>Where the book lies</source>
   <translation>Missä kirja on</translation>
  </message>
  <message>
   <source>Where the program asks for the passphrase, write the key instead.</source>
   <translation>Kirjoita avain siihen, missä ohjelma kysyy tunnuslausetta.</translation>
  </message>
  <message>
   <source>Where you were</source>
   <translation>Missä olitte</translation>
  </message>
  <message>
   <source>Where, what and how much, for example: Filmstaden, one companion ticket, 145 kr</source>
   <translation>Missä, mitä ja kuinka paljon, esimerkiksi: Filmstaden, yksi saattajan lippu, 145 kr</translation>
  </message>
  <message>
   <source>Which day do you want to go out?</source>
   <translation>Minä päivänä haluat ulos?</translation>
  </message>
  <message>
   <source>Which day was it?</source>
   <translation>Mikä päivä se oli?</translation>
  </message>
  <message>
   <source>Which expenses are paid</source>
   <translation>Mitkä kulut maksetaan</translation>
  </message>
  <message>
   <source>Which month?</source>
   <translation>Mikä kuukausi?</translation>
  </message>
  <message>
   <source>Which outing was it on?</source>
   <translation>Millä retkellä se oli?</translation>
  </message>
  <message>
   <source>Which report?</source>
   <translation>Mikä raportti?</translation>
  </message>
  <message>
   <source>Whit Monday</source>
   <translation>toinen helluntaipäivä</translation>
  </message>
  <message>
   <source>Whit Sunday</source>
   <translation>helluntaipäivä</translation>
  </message>
  <message>
   <source>Who &amp;pays whom…</source>
   <translation>Kuka &amp;maksaa kenelle…</translation>
  </message>
  <message>
   <source>Who comes along?</source>
   <translation>Kuka tulee mukaan?</translation>
  </message>
  <message>
   <source>Who pays whom</source>
   <translation>Kuka maksaa kenelle</translation>
  </message>
  <message>
   <source>Who pays whom…</source>
   <translation>Kuka maksaa kenelle…</translation>
  </message>
  <message>
   <source>Who was with you?</source>
   <translation>Kuka oli kanssasi?</translation>
  </message>
  <message>
   <source>Who went along</source>
   <translation>Kuka oli mukana</translation>
  </message>
  <message>
   <source>Who will come along?</source>
   <translation>Kuka tulee mukaan?</translation>
  </message>
  <message>
   <source>Whose decision is it?</source>
   <translation>Kenen päätös se on?</translation>
  </message>
  <message>
   <source>Whose outings</source>
   <translation>Kenen retket</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Miksi</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>Miksi se on tärkeä</translation>
  </message>
  <message>
   <source>Why not more, {year}</source>
   <translation>Miksi ei enempää, {year}</translation>
  </message>
  <message>
   <source>Why the activity matters</source>
   <translation>Miksi aktiviteetti on tärkeä</translation>
  </message>
  <message>
   <source>Why were not all hours performed?</source>
   <translation>Miksi kaikkia tunteja ei tehty?</translation>
  </message>
  <message>
   <source>With nothing filled in</source>
   <translation>Mitään ei ole täytetty</translation>
  </message>
  <message>
   <source>With the month of the decision</source>
   <translation>Päätöksen kuukauden mukaan</translation>
  </message>
  <message>
   <source>With the quarter (1 January, 1 April …)</source>
   <translation>Vuosineljänneksen mukaan (1. tammikuuta, 1. huhtikuuta …)</translation>
  </message>
  <message>
   <source>With this key the book opens without its passphrase.</source>
   <translation>Tällä avaimella kirja aukeaa ilman tunnuslausetta.</translation>
  </message>
  <message>
   <source>With this key the book opens without its passphrase. Print the sheet and keep it with your papers; a file of it does not belong on this computer.</source>
   <translation>Tällä avaimella kirja aukeaa ilman tunnuslausetta. Tulosta lomake ja säilytä se papereidesi kanssa; sen tiedosto ei kuulu tälle tietokoneelle.</translation>
  </message>
  <message>
   <source>With which companion</source>
   <translation>Minkä saattajan kanssa</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Peruutettu</translation>
  </message>
  <message>
   <source>Within three months: the first outing was on {first}.</source>
   <translation>Kolmen kuukauden sisällä: ensimmäinen retki oli {first}.</translation>
  </message>
  <message>
   <source>Without a screen these work: ledsag (accounts, import, export and reports), --demo (example pages and reports as files) and --screenshot DIR.</source>
   <translation>Ilman näyttöä toimivat: ledsag (tilit, tuonti, vienti ja raportit), --demo (esimerkkisivut ja -raportit tiedostoina) ja --screenshot KANSIO.</translation>
  </message>
  <message>
   <source>Without the passphrase or the recovery sheet nobody can open the book, not you either. Print the sheet afterwards and keep it where you keep your papers.</source>
   <translation>Ilman tunnuslausetta tai palautuslomaketta kukaan ei voi avata kirjaa, et sinäkään. Tulosta lomake sen jälkeen ja säilytä se siellä missä säilytät paperisi.</translation>
  </message>
  <message>
   <source>Write a day, for example 17/11 or yesterday.</source>
   <translation>Kirjoita päivä, esimerkiksi 17/11 tai eilen.</translation>
  </message>
  <message>
   <source>Write a length of time, for example 10 h.</source>
   <translation>Kirjoita ajan pituus, esimerkiksi 10 h.</translation>
  </message>
  <message>
   <source>Write a length of time, for example 3 h 30 or 3,5.</source>
   <translation>Kirjoita ajan pituus, esimerkiksi 3 h 30 tai 3,5.</translation>
  </message>
  <message>
   <source>Write a name.</source>
   <translation>Kirjoita nimi.</translation>
  </message>
  <message>
   <source>Write a number of months, for example 3.</source>
   <translation>Kirjoita kuukausien määrä, esimerkiksi 3.</translation>
  </message>
  <message>
   <source>Write a number, for example 20.</source>
   <translation>Kirjoita luku, esimerkiksi 20.</translation>
  </message>
  <message>
   <source>Write a time, for example 16:30.</source>
   <translation>Kirjoita aika, esimerkiksi 16.30.</translation>
  </message>
  <message>
   <source>Write a whole number, for example 12.</source>
   <translation>Kirjoita kokonaisluku, esimerkiksi 12.</translation>
  </message>
  <message>
   <source>Write a year or a day, for example 2026.</source>
   <translation>Kirjoita vuosi tai päivä, esimerkiksi 2026.</translation>
  </message>
  <message>
   <source>Write at least {count} letters.</source>
   <translation>Kirjoita vähintään {count} kirjainta.</translation>
  </message>
  <message>
   <source>Write days with a comma between, or every week until a day.</source>
   <translation>Kirjoita päivät pilkulla erotettuina, tai varje vecka till ja päivä.</translation>
  </message>
  <message>
   <source>Write down an expense</source>
   <translation>Kirjaa kulu</translation>
  </message>
  <message>
   <source>Write down an outing</source>
   <translation>Kirjaa retki</translation>
  </message>
  <message>
   <source>Write in your own words</source>
   <translation>Kirjoita omin sanoin</translation>
  </message>
  <message>
   <source>Write one outing on each line.</source>
   <translation>Kirjoita yksi retki joka riville.</translation>
  </message>
  <message>
   <source>Write the amount in kronor, for example 145 or 62,50.</source>
   <translation>Kirjoita summa kruunuina, esimerkiksi 145 tai 62,50.</translation>
  </message>
  <message>
   <source>Write the amount in kronor, for example 300.</source>
   <translation>Kirjoita summa kruunuina, esimerkiksi 300.</translation>
  </message>
  <message>
   <source>Write the code of a report to see whether it still holds.</source>
   <translation>Kirjoita raportin koodi, niin näet pitääkö se yhä paikkansa.</translation>
  </message>
  <message>
   <source>Write the day, for example 17/11 or yesterday.</source>
   <translation>Kirjoita päivä, esimerkiksi 17/11 tai eilen.</translation>
  </message>
  <message>
   <source>Write the first day the decision holds.</source>
   <translation>Kirjoita ensimmäinen päivä, jona päätös on voimassa.</translation>
  </message>
  <message>
   <source>Write the hours, for example 15 or 12,5.</source>
   <translation>Kirjoita tunnit, esimerkiksi 15 tai 12,5.</translation>
  </message>
  <message>
   <source>Write the hours, or choose Skip.</source>
   <translation>Kirjoita tunnit tai valitse Ohita.</translation>
  </message>
  <message>
   <source>Write the passphrase.</source>
   <translation>Kirjoita tunnuslause.</translation>
  </message>
  <message>
   <source>Write where the rules stand, for example the municipality's guidelines.</source>
   <translation>Kirjoita missä säännöt ovat, esimerkiksi kunnan ohjeet.</translation>
  </message>
  <message>
   <source>Write whole per cent, at most 90 from side to side.</source>
   <translation>Kirjoita kokonaisia prosentteja, enintään 90 laidasta laitaan.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Vuosi</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Kyllä</translation>
  </message>
  <message>
   <source>Yes, it came about</source>
   <translation>Kyllä, toteutui</translation>
  </message>
  <message>
   <source>Yes, it cost something</source>
   <translation>Kyllä, se maksoi jotain</translation>
  </message>
  <message>
   <source>Yes, save</source>
   <translation>Kyllä, tallenna</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Eilen</translation>
  </message>
  <message>
   <source>You answered: agrees.</source>
   <translation>Vastasit: pitää paikkansa.</translation>
  </message>
  <message>
   <source>You answered: does not agree.</source>
   <translation>Vastasit: ei pidä paikkaansa.</translation>
  </message>
  <message>
   <source>You answered: not sure.</source>
   <translation>Vastasit: en ole varma.</translation>
  </message>
  <message>
   <source>You can add it later.</source>
   <translation>Voit lisätä sen myöhemmin.</translation>
  </message>
  <message>
   <source>You find it in the letter from the municipality. It can be changed later.</source>
   <translation>Se on kunnan kirjeessä. Sen voi muuttaa myöhemmin.</translation>
  </message>
  <message>
   <source>You have {amount} left until {date}.</source>
   <translation>Sinulla on jäljellä {amount} {date} asti.</translation>
  </message>
  <message>
   <source>You have {hours} and {kronor} left until {date}.</source>
   <translation>Sinulla on jäljellä {hours} ja {kronor} {date} asti.</translation>
  </message>
  <message>
   <source>You keep the account for a child, a parent or someone you help.</source>
   <translation>Pidät kirjaa lapsen, vanhemman tai jonkun autettavasi puolesta.</translation>
  </message>
  <message>
   <source>You may not read or write {path}.</source>
   <translation>Et saa lukea tai kirjoittaa tiedostoa {path}.</translation>
  </message>
  <message>
   <source>You may use {amount} of them now, in {month}.</source>
   <translation>Saat käyttää niistä {amount} nyt, kuussa {month}.</translation>
  </message>
  <message>
   <source>You read it line by line on {date}.</source>
   <translation>Luit sen rivi riviltä {date}.</translation>
  </message>
  <message>
   <source>Your frame is shown when day and amount are ready.</source>
   <translation>Jaksosi näkyy, kun päivä ja määrä ovat valmiit.</translation>
  </message>
  <message>
   <source>Your name in the report</source>
   <translation>Nimesi raportissa</translation>
  </message>
  <message>
   <source>Your own notes</source>
   <translation>Omat muistiinpanosi</translation>
  </message>
  <message>
   <source>a provider no longer here</source>
   <translation>palveluntuottaja, jota ei enää ole</translation>
  </message>
  <message>
   <source>account of the frame</source>
   <translation>jakson tili</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>kaikki päivät</translation>
  </message>
  <message>
   <source>an application to hand in</source>
   <translation>jätettävä hakemus</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ja %n muu</numerusform>
    <numerusform>ja %n muuta</numerusform>
   </translation>
  </message>
  <message>
   <source>application</source>
   <translation>hakemus</translation>
  </message>
  <message>
   <source>as a municipality asks</source>
   <translation>niin kuin kunta kysyy</translation>
  </message>
  <message>
   <source>authority {text}</source>
   <translation>viranomainen {text}</translation>
  </message>
  <message>
   <source>before a new decision</source>
   <translation>ennen uutta päätöstä</translation>
  </message>
  <message>
   <source>beside the ordinary decision</source>
   <translation>tavallisen päätöksen rinnalla</translation>
  </message>
  <message>
   <source>booked</source>
   <translation>varattu</translation>
  </message>
  <message>
   <source>booked {amount}</source>
   <translation>varattu {amount}</translation>
  </message>
  <message>
   <source>case number {text}</source>
   <translation>asianumero {text}</translation>
  </message>
  <message>
   <source>change</source>
   <translation>muutos</translation>
  </message>
  <message>
   <source>change of provider</source>
   <translation>palveluntuottajan vaihto</translation>
  </message>
  <message>
   <source>changed companion</source>
   <translation>muutettu saattaja</translation>
  </message>
  <message>
   <source>changed correction</source>
   <translation>muutettu oikaisu</translation>
  </message>
  <message>
   <source>changed decision</source>
   <translation>muutettu päätös</translation>
  </message>
  <message>
   <source>changed expense</source>
   <translation>muutettu kulu</translation>
  </message>
  <message>
   <source>changed outing</source>
   <translation>muutettu retki</translation>
  </message>
  <message>
   <source>changed outings from</source>
   <translation>muutetut retket alkaen</translation>
  </message>
  <message>
   <source>changed person</source>
   <translation>muutettu henkilö</translation>
  </message>
  <message>
   <source>changed provider</source>
   <translation>muutettu palveluntuottaja</translation>
  </message>
  <message>
   <source>changed template</source>
   <translation>muutettu malli</translation>
  </message>
  <message>
   <source>closing and opening figures</source>
   <translation>loppu- ja alkuluvut</translation>
  </message>
  <message>
   <source>code {code}</source>
   <translation>koodi {code}</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>tulee ohjelman mukana</translation>
  </message>
  <message>
   <source>companion</source>
   <translation>saattaja</translation>
  </message>
  <message>
   <source>companion put back</source>
   <translation>saattaja palautettu</translation>
  </message>
  <message>
   <source>companions</source>
   <translation>saattajat</translation>
  </message>
  <message>
   <source>confirmations</source>
   <translation>vahvistukset</translation>
  </message>
  <message>
   <source>correction put back</source>
   <translation>oikaisu palautettu</translation>
  </message>
  <message>
   <source>corrections</source>
   <translation>oikaisut</translation>
  </message>
  <message>
   <source>corrections {amount}</source>
   <translation>oikaisut {amount}</translation>
  </message>
  <message>
   <source>day it was called off</source>
   <translation>peruutuspäivä</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>päätös</translation>
  </message>
  <message>
   <source>decision put back</source>
   <translation>päätös palautettu</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>päätökset</translation>
  </message>
  <message>
   <source>does not count</source>
   <translation>ei lasketa</translation>
  </message>
  <message>
   <source>each one, and why</source>
   <translation>jokainen, ja miksi</translation>
  </message>
  <message>
   <source>easy to read</source>
   <translation>selkokielinen</translation>
  </message>
  <message>
   <source>end</source>
   <translation>loppu</translation>
  </message>
  <message>
   <source>every figure explained</source>
   <translation>jokainen luku selitettynä</translation>
  </message>
  <message>
   <source>every {weekday}, {time}</source>
   <translation>joka {weekday}, {time}</translation>
  </message>
  <message>
   <source>expense put back</source>
   <translation>kulu palautettu</translation>
  </message>
  <message>
   <source>expenses</source>
   <translation>kulut</translation>
  </message>
  <message>
   <source>final reports</source>
   <translation>lopulliset raportit</translation>
  </message>
  <message>
   <source>first steps</source>
   <translation>ensiaskeleet</translation>
  </message>
  <message>
   <source>for the companion to fill in</source>
   <translation>saattajan täytettäväksi</translation>
  </message>
  <message>
   <source>for the reimbursement</source>
   <translation>kulukorvausta varten</translation>
  </message>
  <message>
   <source>form</source>
   <translation>lomake</translation>
  </message>
  <message>
   <source>from {date} until further notice</source>
   <translation>{date} alkaen toistaiseksi</translation>
  </message>
  <message>
   <source>from {date} until it is withdrawn</source>
   <translation>{date} alkaen, kunnes se peruutetaan</translation>
  </message>
  <message>
   <source>goal</source>
   <translation>tavoite</translation>
  </message>
  <message>
   <source>granted up to {month}: {amount}</source>
   <translation>myönnetty kuun {month} loppuun: {amount}</translation>
  </message>
  <message>
   <source>granted {amount}</source>
   <translation>myönnetty {amount}</translation>
  </message>
  <message>
   <source>habitual outings</source>
   <translation>tavalliset retket</translation>
  </message>
  <message>
   <source>half an hour</source>
   <translation>puoli tuntia</translation>
  </message>
  <message>
   <source>handed in</source>
   <translation>jätetty</translation>
  </message>
  <message>
   <source>handed in {date}</source>
   <translation>jätetty {date}</translation>
  </message>
  <message>
   <source>handled by {provider}</source>
   <translation>hoitaa {provider}</translation>
  </message>
  <message>
   <source>handled by {text}</source>
   <translation>käsittelijä {text}</translation>
  </message>
  <message>
   <source>hours and outlays, for pay</source>
   <translation>tunnit ja kulut, palkkaa varten</translation>
  </message>
  <message>
   <source>hours not done</source>
   <translation>tunnit, joita ei tehty</translation>
  </message>
  <message>
   <source>hours, reasons, signature</source>
   <translation>tunnit, syyt, allekirjoitus</translation>
  </message>
  <message>
   <source>how it may be used</source>
   <translation>miten sitä saa käyttää</translation>
  </message>
  <message>
   <source>how long the frame is</source>
   <translation>miten pitkä jakso on</translation>
  </message>
  <message>
   <source>how time is rounded</source>
   <translation>miten aika pyöristetään</translation>
  </message>
  <message>
   <source>how two companions count</source>
   <translation>miten kaksi saattajaa lasketaan</translation>
  </message>
  <message>
   <source>import</source>
   <translation>tuonti</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>voimassa</translation>
  </message>
  <message>
   <source>in the frame {range}.</source>
   <translation>jaksossa {range}.</translation>
  </message>
  <message>
   <source>in the period {period}</source>
   <translation>ajanjaksolla {period}</translation>
  </message>
  <message>
   <source>in {month}</source>
   <translation>kuussa {month}</translation>
  </message>
  <message>
   <source>in {month}. The decision sets no number of hours.</source>
   <translation>kuussa {month}. Päätös ei aseta tuntimäärää.</translation>
  </message>
  <message>
   <source>is not there now</source>
   <translation>ei ole siellä nyt</translation>
  </message>
  <message>
   <source>kr</source>
   <comment>unit of money in a table</comment>
   <translation>kr</translation>
  </message>
  <message>
   <source>ledger {date}.json</source>
   <translation>kirjatiedosto {date}.json</translation>
  </message>
  <message>
   <source>ledsagapp copy {date}.ledsagapp</source>
   <translation>ledsagapp kopio {date}.ledsagapp</translation>
  </message>
  <message>
   <source>left</source>
   <translation>jäljellä</translation>
  </message>
  <message>
   <source>left {amount}</source>
   <translation>jäljellä {amount}</translation>
  </message>
  <message>
   <source>may belong to {outing}, {day}</source>
   <translation>voi kuulua retkeen {outing}, {day}</translation>
  </message>
  <message>
   <source>monthly follow-up</source>
   <translation>kuukausiseuranta</translation>
  </message>
  <message>
   <source>my own</source>
   <translation>omat</translation>
  </message>
  <message>
   <source>name, phone or provider</source>
   <translation>nimi, puhelin tai palveluntuottaja</translation>
  </message>
  <message>
   <source>near relative</source>
   <translation>läheinen omainen</translation>
  </message>
  <message>
   <source>new book</source>
   <translation>uusi kirja</translation>
  </message>
  <message>
   <source>new companion</source>
   <translation>uusi saattaja</translation>
  </message>
  <message>
   <source>new correction</source>
   <translation>uusi oikaisu</translation>
  </message>
  <message>
   <source>new decision</source>
   <translation>uusi päätös</translation>
  </message>
  <message>
   <source>new expense</source>
   <translation>uusi kulu</translation>
  </message>
  <message>
   <source>new outing</source>
   <translation>uusi retki</translation>
  </message>
  <message>
   <source>new outings from</source>
   <translation>uudet retket alkaen</translation>
  </message>
  <message>
   <source>new person</source>
   <translation>uusi henkilö</translation>
  </message>
  <message>
   <source>new provider</source>
   <translation>uusi palveluntuottaja</translation>
  </message>
  <message>
   <source>new template</source>
   <translation>uusi malli</translation>
  </message>
  <message>
   <source>no claim</source>
   <translation>ei vaatimusta</translation>
  </message>
  <message>
   <source>no cost</source>
   <translation>ei kuluja</translation>
  </message>
  <message>
   <source>no decision was in force that day</source>
   <translation>sinä päivänä ei ollut voimassa päätöstä</translation>
  </message>
  <message>
   <source>no goal stated</source>
   <translation>tavoitetta ei ole mainittu</translation>
  </message>
  <message>
   <source>no number set</source>
   <translation>lukua ei määrätty</translation>
  </message>
  <message>
   <source>no outing</source>
   <translation>ei retkeä</translation>
  </message>
  <message>
   <source>no outing on that day</source>
   <translation>ei retkeä sinä päivänä</translation>
  </message>
  <message>
   <source>no reason written</source>
   <translation>syytä ei ole kirjattu</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>ei ketään</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ei mitään</translation>
  </message>
  <message>
   <source>none that day</source>
   <translation>ei sinä päivänä</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>ei kerrottu</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>ei mainittu</translation>
  </message>
  <message>
   <source>not written</source>
   <translation>ei kirjoitettu</translation>
  </message>
  <message>
   <source>note</source>
   <translation>muistiinpano</translation>
  </message>
  <message>
   <source>nothing booked</source>
   <translation>mitään ei varattu</translation>
  </message>
  <message>
   <source>now</source>
   <translation>nyt</translation>
  </message>
  <message>
   <source>numbered receipts</source>
   <translation>numeroidut kuitit</translation>
  </message>
  <message>
   <source>of this: {line}</source>
   <translation>siitä: {line}</translation>
  </message>
  <message>
   <source>one activity</source>
   <translation>yksi aktiviteetti</translation>
  </message>
  <message>
   <source>outing put back</source>
   <translation>retki palautettu</translation>
  </message>
  <message>
   <source>outings</source>
   <translation>retket</translation>
  </message>
  <message>
   <source>outlays {amount}, paid {paid}, handed in {waiting}, to hand in {left}</source>
   <translation>kulut {amount}, maksettu {paid}, jätetty {waiting}, jättämättä {left}</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>maksettu</translation>
  </message>
  <message>
   <source>paid {date}</source>
   <translation>maksettu {date}</translation>
  </message>
  <message>
   <source>past</source>
   <translation>mennyt</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>liitetty kuva</translation>
  </message>
  <message>
   <source>people</source>
   <translation>henkilöt</translation>
  </message>
  <message>
   <source>person put back</source>
   <translation>henkilö palautettu</translation>
  </message>
  <message>
   <source>pictures with their figures</source>
   <translation>kuvia lukuineen</translation>
  </message>
  <message>
   <source>place</source>
   <translation>paikka</translation>
  </message>
  <message>
   <source>power of attorney</source>
   <translation>valtakirja</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>palveluntuottaja</translation>
  </message>
  <message>
   <source>provider put back</source>
   <translation>palveluntuottaja palautettu</translation>
  </message>
  <message>
   <source>providers</source>
   <translation>palveluntuottajat</translation>
  </message>
  <message>
   <source>purpose, law or case number</source>
   <translation>tarkoitus, laki tai asianumero</translation>
  </message>
  <message>
   <source>put back</source>
   <translation>palautettu roskakorista</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>syy</translation>
  </message>
  <message>
   <source>reason not stated</source>
   <translation>syytä ei ole mainittu</translation>
  </message>
  <message>
   <source>receipt missing</source>
   <translation>kuitti puuttuu</translation>
  </message>
  <message>
   <source>receipt present</source>
   <translation>kuitti on</translation>
  </message>
  <message>
   <source>receipts</source>
   <translation>kuitit</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>evätty</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>poistettu</translation>
  </message>
  <message>
   <source>removed companion</source>
   <translation>poistettu saattaja</translation>
  </message>
  <message>
   <source>removed correction</source>
   <translation>poistettu oikaisu</translation>
  </message>
  <message>
   <source>removed decision</source>
   <translation>poistettu päätös</translation>
  </message>
  <message>
   <source>removed entries</source>
   <translation>poistetut kirjaukset</translation>
  </message>
  <message>
   <source>removed expense</source>
   <translation>poistettu kulu</translation>
  </message>
  <message>
   <source>removed outing</source>
   <translation>poistettu retki</translation>
  </message>
  <message>
   <source>removed outings from</source>
   <translation>poistetut retket alkaen</translation>
  </message>
  <message>
   <source>removed person</source>
   <translation>poistettu henkilö</translation>
  </message>
  <message>
   <source>removed provider</source>
   <translation>poistettu palveluntuottaja</translation>
  </message>
  <message>
   <source>removed template</source>
   <translation>poistettu malli</translation>
  </message>
  <message>
   <source>removed {when}</source>
   <translation>poistettu {when}</translation>
  </message>
  <message>
   <source>report read through</source>
   <translation>läpi luettu raportti</translation>
  </message>
  <message>
   <source>saved {day}</source>
   <translation>tallennettu {day}</translation>
  </message>
  <message>
   <source>sealed report</source>
   <translation>sinetöity raportti</translation>
  </message>
  <message>
   <source>several companions were along</source>
   <translation>useita saattajia oli mukana</translation>
  </message>
  <message>
   <source>short lines and pictures</source>
   <translation>lyhyitä rivejä ja kuvia</translation>
  </message>
  <message>
   <source>signed statement</source>
   <translation>todistus on</translation>
  </message>
  <message>
   <source>since {date}. Each activity is paid on its own.</source>
   <translation>{date} alkaen. Jokainen aktiviteetti maksetaan erikseen.</translation>
  </message>
  <message>
   <source>start</source>
   <translation>alku</translation>
  </message>
  <message>
   <source>state</source>
   <translation>tila</translation>
  </message>
  <message>
   <source>statistics</source>
   <translation>tilastot</translation>
  </message>
  <message>
   <source>taken {day}</source>
   <translation>kuvattu {day}</translation>
  </message>
  <message>
   <source>template put back</source>
   <translation>malli palautettu</translation>
  </message>
  <message>
   <source>the decision from {date}</source>
   <translation>päätös päivästä {date}</translation>
  </message>
  <message>
   <source>the fee</source>
   <translation>maksu</translation>
  </message>
  <message>
   <source>the frame begins</source>
   <translation>jakso alkaa</translation>
  </message>
  <message>
   <source>the frame ends</source>
   <translation>jakso päättyy</translation>
  </message>
  <message>
   <source>the frame {range}</source>
   <translation>jakso {range}</translation>
  </message>
  <message>
   <source>the highest fee a month</source>
   <translation>suurin maksu kuukaudessa</translation>
  </message>
  <message>
   <source>the limit for an activity</source>
   <translation>aktiviteetin raja</translation>
  </message>
  <message>
   <source>the manual</source>
   <translation>käsikirja</translation>
  </message>
  <message>
   <source>the most a day</source>
   <translation>enintään päivässä</translation>
  </message>
  <message>
   <source>the new provider</source>
   <translation>uusi palveluntuottaja</translation>
  </message>
  <message>
   <source>the provider named below</source>
   <translation>alla mainittu palveluntuottaja</translation>
  </message>
  <message>
   <source>the provider so far</source>
   <translation>palveluntuottaja tähän asti</translation>
  </message>
  <message>
   <source>the receipt</source>
   <translation>kuitti</translation>
  </message>
  <message>
   <source>the sum for an hour</source>
   <translation>tunnin summa</translation>
  </message>
  <message>
   <source>the year gathered</source>
   <translation>vuosi koottuna</translation>
  </message>
  <message>
   <source>this book</source>
   <translation>tämä kirja</translation>
  </message>
  <message>
   <source>time counted</source>
   <translation>laskettu aika</translation>
  </message>
  <message>
   <source>time report</source>
   <translation>aikaraportti</translation>
  </message>
  <message>
   <source>to apply for anything, or to change or appeal a decision</source>
   <translation>hakea mitään, muuttaa päätöstä tai valittaa siitä</translation>
  </message>
  <message>
   <source>to ask how a payment was reckoned</source>
   <translation>kysyä, miten maksu laskettiin</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>tulossa</translation>
  </message>
  <message>
   <source>to hand in</source>
   <translation>jätettävä</translation>
  </message>
  <message>
   <source>to hand in receipts and statements to the municipality</source>
   <translation>jättää kuitit ja selvitykset kunnalle</translation>
  </message>
  <message>
   <source>to receive other money than the reimbursement for the companion</source>
   <translation>ottaa vastaan muuta rahaa kuin saattajan kulukorvaus</translation>
  </message>
  <message>
   <source>to receive what is paid for the companion's expenses</source>
   <translation>ottaa vastaan se, mitä saattajan kuluista maksetaan</translation>
  </message>
  <message>
   <source>today</source>
   <translation>tänään</translation>
  </message>
  <message>
   <source>up to {amount} an activity</source>
   <translation>enintään {amount} aktiviteetilta</translation>
  </message>
  <message>
   <source>used</source>
   <translation>käytetty</translation>
  </message>
  <message>
   <source>used {amount}</source>
   <translation>käytetty {amount}</translation>
  </message>
  <message>
   <source>v{number}</source>
   <translation>v{number}</translation>
  </message>
  <message>
   <source>w. {number}</source>
   <translation>vk {number}</translation>
  </message>
  <message>
   <source>what a part of a month gives</source>
   <translation>mitä kuukauden osa antaa</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>mitä tehtiin</translation>
  </message>
  <message>
   <source>when the frame begins</source>
   <translation>milloin jakso alkaa</translation>
  </message>
  <message>
   <source>whether a late cancellation counts</source>
   <translation>lasketaanko myöhäinen peruutus</translation>
  </message>
  <message>
   <source>who called it off</source>
   <translation>kuka perui</translation>
  </message>
  <message>
   <source>with "{text}"</source>
   <translation>sisältää "{text}"</translation>
  </message>
  <message>
   <source>word, place or name</source>
   <translation>sana, paikka tai nimi</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>kirjattu</translation>
  </message>
  <message>
   <source>{0} does not exist: the clock skips that hour.</source>
   <translation>Aikaa {0} ei ole: kello hyppää sen tunnin yli.</translation>
  </message>
  <message>
   <source>{amount} a month</source>
   <translation>{amount} kuukaudessa</translation>
  </message>
  <message>
   <source>{amount} a month, as in the decision.</source>
   <translation>{amount} kuukaudessa, niin kuin päätöksessä.</translation>
  </message>
  <message>
   <source>{amount} booked</source>
   <translation>{amount} varattu</translation>
  </message>
  <message>
   <source>{amount} can be used until {date}.</source>
   <translation>{amount} on käytettävissä {date} asti.</translation>
  </message>
  <message>
   <source>{amount} carried on</source>
   <translation>{amount} siirretty</translation>
  </message>
  <message>
   <source>{amount} done</source>
   <translation>{amount} tehty</translation>
  </message>
  <message>
   <source>{amount} expired</source>
   <translation>{amount} jäi käyttämättä</translation>
  </message>
  <message>
   <source>{amount} expired unused on {date}.</source>
   <translation>{amount} jäi käyttämättä {date}.</translation>
  </message>
  <message>
   <source>{amount} expired.</source>
   <translation>{amount} jäi käyttämättä.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is granted until {date}.</source>
   <translation>{amount} jää ulkopuolelle: se on enemmän kuin on myönnetty {date} asti.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is granted up to and including {month}.</source>
   <translation>{amount} jää ulkopuolelle: se on enemmän kuin on myönnetty kuun {month} loppuun.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than is paid for an activity.</source>
   <translation>{amount} jää ulkopuolelle: se on enemmän kuin aktiviteetista maksetaan.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than one day gives.</source>
   <translation>{amount} jää ulkopuolelle: se on enemmän kuin yksi päivä antaa.</translation>
  </message>
  <message>
   <source>{amount} falls outside: it is more than {month} gives.</source>
   <translation>{amount} jää ulkopuolelle: se on enemmän kuin {month} antaa.</translation>
  </message>
  <message>
   <source>{amount} for each hour done</source>
   <translation>{amount} jokaisesta tehdystä tunnista</translation>
  </message>
  <message>
   <source>{amount} in all</source>
   <translation>{amount} yhteensä</translation>
  </message>
  <message>
   <source>{amount} is more than the allowance covers.</source>
   <translation>{amount} on enemmän kuin korvaus kattaa.</translation>
  </message>
  <message>
   <source>{amount} is not paid by the rules of the decision.</source>
   <translation>{amount} ei makseta päätöksen sääntöjen mukaan.</translation>
  </message>
  <message>
   <source>{amount} is still owed to {payee}, of which {handed_in} is handed in.</source>
   <translation>{amount} on vielä maksamatta, saaja {payee}, josta jätetty {handed_in}.</translation>
  </message>
  <message>
   <source>{amount} kronor</source>
   <translation>{amount} kruunua</translation>
  </message>
  <message>
   <source>{amount} left</source>
   <translation>{amount} jäljellä</translation>
  </message>
  <message>
   <source>{amount} may be used now, up to and including {month}.</source>
   <translation>{amount} saa käyttää nyt, kuun {month} loppuun.</translation>
  </message>
  <message>
   <source>{amount} more than granted so far. Check with the provider.</source>
   <translation>{amount} enemmän kuin tähän mennessä myönnetty. Tarkista palveluntuottajan kanssa.</translation>
  </message>
  <message>
   <source>{amount} paid</source>
   <translation>{amount} maksettu</translation>
  </message>
  <message>
   <source>{amount} refused</source>
   <translation>{amount} evätty</translation>
  </message>
  <message>
   <source>{amount} used</source>
   <translation>{amount} käytetty</translation>
  </message>
  <message>
   <source>{amount} used.</source>
   <translation>{amount} käytetty.</translation>
  </message>
  <message>
   <source>{amount} was spent on days when no decision was in force.</source>
   <translation>{amount} käytettiin päivinä, jolloin päätös ei ollut voimassa.</translation>
  </message>
  <message>
   <source>{amount} will expire on {date} if not used.</source>
   <translation>{amount} jää käyttämättä {date}, jos sitä ei käytetä.</translation>
  </message>
  <message>
   <source>{category}, at most kronor</source>
   <translation>{category}, enintään kruunua</translation>
  </message>
  <message>
   <source>{count} and a half hours</source>
   <translation>{count} ja puoli tuntia</translation>
  </message>
  <message>
   <source>{count} of {all} expenses have a receipt</source>
   <translation>{count}/{all} kulusta on kuitti</translation>
  </message>
  <message>
   <source>{date}. Time to apply again?</source>
   <translation>{date}. Olisiko aika hakea uudelleen?</translation>
  </message>
  <message>
   <source>{date}: {status}, {reason}, {hours}</source>
   <translation>{date}: {status}, {reason}, {hours}</translation>
  </message>
  <message>
   <source>{day}, three weeks after the decision was received on {received}. {left} Read the decision carefully: it says what holds. This is information, not advice.</source>
   <translation>{day}, kolme viikkoa siitä kun päätös saatiin {received}. {left} Lue päätös huolella: siinä sanotaan, mikä pätee. Tämä on tietoa, ei neuvo.</translation>
  </message>
  <message>
   <source>{day}: {amount} for {category}.</source>
   <translation>{day}: {amount}, {category}.</translation>
  </message>
  <message>
   <source>{field} changed from {before} to {after}</source>
   <translation>{field} muutettu, ennen {before}, nyt {after}</translation>
  </message>
  <message>
   <source>{field} taken away, it was {before}</source>
   <translation>{field} poistettu, ennen {before}</translation>
  </message>
  <message>
   <source>{field} written: {after}</source>
   <translation>{field} kirjoitettu: {after}</translation>
  </message>
  <message>
   <source>{figure}, {period}: {amount}. The rules can be changed under Decisions.</source>
   <translation>{figure}, {period}: {amount}. Sääntöjä voi muuttaa sivulla Päätökset.</translation>
  </message>
  <message>
   <source>{file} cannot be read or written: {reason}</source>
   <translation>Tiedostoa {file} ei voi lukea tai kirjoittaa: {reason}</translation>
  </message>
  <message>
   <source>{hours} of them were counted as used all the same.</source>
   <translation>{hours} niistä laskettiin silti käytetyiksi.</translation>
  </message>
  <message>
   <source>{hours} that were planned did not come about.</source>
   <translation>{hours} suunnitellusta ei toteutunut.</translation>
  </message>
  <message>
   <source>{hours} used in {month}. The decision sets no number of hours.</source>
   <translation>{hours} käytetty kuussa {month}. Päätös ei aseta tuntimäärää.</translation>
  </message>
  <message>
   <source>{hours} with a companion did not come about for {name} {when}.</source>
   <translation>{hours} saattajan kanssa ei toteutunut henkilöllä {name} {when}.</translation>
  </message>
  <message numerus="yes">
   <source>{hours}, %n outing(s)</source>
   <translation>
    <numerusform>{hours}, %n retki</numerusform>
    <numerusform>{hours}, %n retkeä</numerusform>
   </translation>
  </message>
  <message>
   <source>{left} left</source>
   <translation>{left} jäljellä</translation>
  </message>
  <message>
   <source>{left} left of {granted} until {date}.</source>
   <translation>{left} jäljellä, myönnetty {granted}, {date} asti.</translation>
  </message>
  <message>
   <source>{months} bears it: once it is done {amount} is left until {date}.</source>
   <translation>{months} kantaa sen: kun se on tehty, jäljellä on {amount} {date} asti.</translation>
  </message>
  <message numerus="yes">
   <source>{month}: %n time(s) out, {hours}.</source>
   <translation>
    <numerusform>{month}: %n kerran ulkona, {hours}.</numerusform>
    <numerusform>{month}: %n kertaa ulkona, {hours}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{month}: {name}</source>
   <translation>{month}: {name}</translation>
  </message>
  <message>
   <source>{name} (my own)</source>
   <translation>{name} (omat)</translation>
  </message>
  <message>
   <source>{name} along</source>
   <translation>{name} mukana</translation>
  </message>
  <message>
   <source>{name} applies for the companion's costs of {activity}.</source>
   <translation>{name} hakee saattajan kustannuksia: {activity}.</translation>
  </message>
  <message>
   <source>{name} applies for {amount} for the companion's costs of {activity}.</source>
   <translation>{name} hakee {amount} saattajan kustannuksiin: {activity}.</translation>
  </message>
  <message>
   <source>{name} came along too</source>
   <translation>{name} tuli myös mukaan</translation>
  </message>
  <message>
   <source>{name} comes with the program and stays.</source>
   <translation>{name} tulee ohjelman mukana ja pysyy.</translation>
  </message>
  <message>
   <source>{name} comes with the program. Copy it as your own, then change that.</source>
   <translation>{name} tulee ohjelman mukana. Kopioi se omaksesi ja muuta kopiota.</translation>
  </message>
  <message>
   <source>{name} could not be read. Is the file still there?</source>
   <translation>Tiedostoa {name} ei voitu lukea. Onko se yhä olemassa?</translation>
  </message>
  <message>
   <source>{name} could not be read: {why}. Nothing has been changed.</source>
   <translation>Tiedostoa {name} ei voitu lukea: {why}. Mitään ei ole muutettu.</translation>
  </message>
  <message>
   <source>{name} could not be told among the companions.</source>
   <translation>{name} ei löytynyt saattajien joukosta.</translation>
  </message>
  <message>
   <source>{name} could not be written: {why}.</source>
   <translation>Tiedostoa {name} ei voitu kirjoittaa: {why}.</translation>
  </message>
  <message>
   <source>{name} has had expenses of {amount} for the companion {when}.</source>
   <translation>Henkilöllä {name} on ollut saattajan kuluja {amount} {when}.</translation>
  </message>
  <message>
   <source>{name} has used {hours} with {who} {when}.</source>
   <translation>{name} on käyttänyt {hours}, mukana {who}, {when}.</translation>
  </message>
  <message>
   <source>{name} has used {hours} {when}.</source>
   <translation>{name} on käyttänyt {hours} {when}.</translation>
  </message>
  <message>
   <source>{name} has {amount} left until {date}.</source>
   <translation>Henkilöllä {name} on jäljellä {amount} {date} asti.</translation>
  </message>
  <message>
   <source>{name} has {hours} and {kronor} left until {date}.</source>
   <translation>Henkilöllä {name} on jäljellä {hours} ja {kronor} {date} asti.</translation>
  </message>
  <message>
   <source>{name} is being opened in a window of its own.</source>
   <translation>{name} avataan omaan ikkunaansa.</translation>
  </message>
  <message>
   <source>{name} is described.</source>
   <translation>{name} on kuvailtu.</translation>
  </message>
  <message>
   <source>{name} is here already.</source>
   <translation>{name} on jo täällä.</translation>
  </message>
  <message>
   <source>{name} is kept as it is. Pictures of the kind HEIC are shown where the library pi-heif is installed; a telephone can also save as JPEG.</source>
   <translation>{name} säilyy sellaisenaan. HEIC-kuvat näkyvät, kun kirjasto pi-heif on asennettu; puhelin voi tallentaa myös JPEG-muodossa.</translation>
  </message>
  <message>
   <source>{name} is larger than 25 MB. Take a smaller picture.</source>
   <translation>{name} on suurempi kuin 25 Mt. Ota pienempi kuva.</translation>
  </message>
  <message>
   <source>{name} is no longer in the list. The book itself is untouched.</source>
   <translation>{name} ei ole enää luettelossa. Itse kirjaan ei koskettu.</translation>
  </message>
  <message>
   <source>{name} is not a picture or PDF that the program knows. JPEG, PNG, HEIC and PDF can be added.</source>
   <translation>{name} ei ole kuva tai PDF, jonka ohjelma tuntee. JPEG-, PNG-, HEIC- ja PDF-tiedostoja voi lisätä.</translation>
  </message>
  <message>
   <source>{name} is not in {folder} now. Is the stick or folder connected? If the book was moved, choose its file.</source>
   <translation>{name} ei ole nyt kansiossa {folder}. Onko tikku tai kansio kytketty? Jos kirja on siirretty, valitse sen tiedosto.</translation>
  </message>
  <message>
   <source>{name} is too large a picture to be shown.</source>
   <translation>{name} on liian suuri kuva näytettäväksi.</translation>
  </message>
  <message>
   <source>{name} lets {provider} handle the reimbursement for the companion's expenses: hand in receipts, receive the money and account for it.</source>
   <translation>{name} antaa palveluntuottajan {provider} hoitaa saattajan kulujen korvauksen: jättää kuitit, ottaa vastaan rahat ja tehdä niistä selvityksen.</translation>
  </message>
  <message>
   <source>{name} no longer along</source>
   <translation>{name} ei enää mukana</translation>
  </message>
  <message>
   <source>{name} read the report on {date} and notes: {note}</source>
   <translation>{name} luki raportin {date} ja huomauttaa: {note}</translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n decision(s) follow(s) it.</source>
   <translation>
    <numerusform>{name} pysyy: %n päätös noudattaa sitä.</numerusform>
    <numerusform>{name} pysyy: %n päätöstä noudattaa sitä.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: %n entry (entries) in the book is (are) about them.</source>
   <translation>
    <numerusform>{name} pysyy: %n kirjaus kirjassa koskee häntä.</numerusform>
    <numerusform>{name} pysyy: %n kirjausta kirjassa koskee häntä.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: named in %n place(s) of the book.</source>
   <translation>
    <numerusform>{name} pysyy: mainittu kirjassa %n paikassa.</numerusform>
    <numerusform>{name} pysyy: mainittu kirjassa %n paikassa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} stays: on %n outing(s).</source>
   <translation>
    <numerusform>{name} pysyy: mukana %n retkellä.</numerusform>
    <numerusform>{name} pysyy: mukana %n retkellä.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} taken away.</source>
   <translation>{name} otettu pois.</translation>
  </message>
  <message>
   <source>{name} was not taken in. Nothing has been changed.</source>
   <translation>Tiedostoa {name} ei tuotu. Mitään ei ole muutettu.</translation>
  </message>
  <message>
   <source>{name} was on no outing {when}.</source>
   <translation>{name} ei ollut yhdelläkään retkellä {when}.</translation>
  </message>
  <message numerus="yes">
   <source>{name} was out {hours} with %n person (people) {when}.</source>
   <translation>
    <numerusform>{name} oli ulkona {hours} %n henkilön kanssa {when}.</numerusform>
    <numerusform>{name} oli ulkona {hours} %n henkilön kanssa {when}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: the picture has not come yet.</source>
   <translation>{name}: kuva ei ole vielä tullut.</translation>
  </message>
  <message>
   <source>{note} Save again if it is right.</source>
   <translation>{note} Tallenna uudelleen, jos se on oikein.</translation>
  </message>
  <message>
   <source>{old} closes with {used} used of the frame. {new} opens with {left} that can be used until {end}.</source>
   <translation>{old} päättää lukuun {used} käytetty jaksosta. {new} aloittaa luvusta {left}, joka on käytettävissä {end} asti.</translation>
  </message>
  <message>
   <source>{ordered} a month; the decision says {granted}. Check with the case officer.</source>
   <translation>{ordered} kuukaudessa; päätöksessä {granted}. Tarkista käsittelijän kanssa.</translation>
  </message>
  <message>
   <source>{outings} outings, {expenses} expenses, {receipts} receipts</source>
   <translation>{outings} retkeä, {expenses} kulua, {receipts} kuittia</translation>
  </message>
  <message numerus="yes">
   <source>{outing}. Saved %n time(s), the latest first.</source>
   <translation>
    <numerusform>{outing}. Tallennettu %n kerran, viimeisin ensin.</numerusform>
    <numerusform>{outing}. Tallennettu %n kertaa, viimeisin ensin.</numerusform>
   </translation>
  </message>
  <message>
   <source>{paid} is paid, {waiting} is handed in, {left} is to be handed in.</source>
   <translation>Maksettu {paid}, jätetty {waiting}, jättämättä {left}.</translation>
  </message>
  <message>
   <source>{path} cannot keep one of the values: it is too large.</source>
   <translation>{path} ei voi säilyttää yhtä arvoista: se on liian suuri.</translation>
  </message>
  <message>
   <source>{percent} per cent done.</source>
   <translation>{percent} prosenttia valmiina.</translation>
  </message>
  <message>
   <source>{percent} per cent of what was granted in the frames came about.</source>
   <translation>{percent} prosenttia jaksoissa myönnetystä toteutui.</translation>
  </message>
  <message>
   <source>{performed} done of {granted} granted.</source>
   <translation>{performed} tehty, myönnetty {granted}.</translation>
  </message>
  <message>
   <source>{performed} done. No number of hours is set.</source>
   <translation>{performed} tehty. Tuntimäärää ei ole asetettu.</translation>
  </message>
  <message>
   <source>{persons} with {hours} a month for {months} at {price} an hour: {cost}.</source>
   <translation>{persons}, {hours} kuukaudessa, {months}, hinta {price} tunnilta: {cost}.</translation>
  </message>
  <message>
   <source>{provider}, the latest was on {date}</source>
   <translation>{provider}, viimeisin oli {date}</translation>
  </message>
  <message>
   <source>{receipt}, page {number} of {count}</source>
   <translation>{receipt}, sivu {number}/{count}</translation>
  </message>
  <message>
   <source>{report} {period}, sealed on {date}, print {number}</source>
   <translation>{report} {period}, sinetöity {date}, tuloste {number}</translation>
  </message>
  <message>
   <source>{report}, ready to be read through.</source>
   <translation>{report}, valmis läpi luettavaksi.</translation>
  </message>
  <message>
   <source>{report}. Print it or keep it?</source>
   <translation>{report}. Haluatko tulostaa vai tallentaa?</translation>
  </message>
  <message>
   <source>{shown} of {all} are shown.</source>
   <translation>{shown}/{all} näytetään.</translation>
  </message>
  <message>
   <source>{shown} of {all} are shown: with "{text}".</source>
   <translation>{shown}/{all} näytetään: sisältää "{text}".</translation>
  </message>
  <message>
   <source>{shown} of {all} expenses are shown: {filter}. {kronor}.</source>
   <translation>{shown}/{all} kulua näytetään: {filter}. {kronor}.</translation>
  </message>
  <message>
   <source>{shown} of {all} outings are shown: {filter}. {hours} done, {kronor}.</source>
   <translation>{shown}/{all} retkeä näytetään: {filter}. {hours} tehty, {kronor}.</translation>
  </message>
  <message>
   <source>{start} to {end}</source>
   <translation>{start}–{end}</translation>
  </message>
  <message numerus="yes">
   <source>{state}: {what}, {day}. %n left.</source>
   <translation>
    <numerusform>{state}: {what}, {day}. %n jäljellä.</numerusform>
    <numerusform>{state}: {what}, {day}. %n jäljellä.</numerusform>
   </translation>
  </message>
  <message>
   <source>{status}, no decision that day</source>
   <translation>{status}, ei päätöstä sinä päivänä</translation>
  </message>
  <message numerus="yes">
   <source>{title}: %n outing(s) done, {hours}.</source>
   <translation>
    <numerusform>{title}: %n retki tehty, {hours}.</numerusform>
    <numerusform>{title}: %n retkeä tehty, {hours}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{title}: no outings.</source>
   <translation>{title}: ei retkiä.</translation>
  </message>
  <message>
   <source>{used} of {granted}</source>
   <translation>{used}/{granted}</translation>
  </message>
  <message>
   <source>{used} of {granted} kronor used in the frame {range}.</source>
   <translation>{used}/{granted} kruunua käytetty jaksossa {range}.</translation>
  </message>
  <message>
   <source>{used} used of {granted} granted, {period}.</source>
   <translation>{used} käytetty, myönnetty {granted}, {period}.</translation>
  </message>
  <message>
   <source>{used} used, {period}.</source>
   <translation>{used} käytetty, {period}.</translation>
  </message>
  <message>
   <source>{what} with {companion}</source>
   <translation>{what}, mukana {companion}</translation>
  </message>
  <message>
   <source>{what}: {list}</source>
   <translation>{what}: {list}</translation>
  </message>
  <message>
   <source>{whole} in all. Most: {name}, {amount}.</source>
   <translation>{whole} yhteensä. Eniten: {name}, {amount}.</translation>
  </message>
  <message>
   <source>{year} up to today</source>
   <translation>{year} tähän päivään asti</translation>
  </message>
  <message>
   <source>“{0}” has seconds. A time is given in whole minutes.</source>
   <translation>Ajassa ”{0}” on sekunteja. Aika annetaan kokonaisina minuutteina.</translation>
  </message>
  <message>
   <source>“{0}” is not a SHA-256 sum in 64 small letters and digits.</source>
   <translation>”{0}” ei ole SHA-256-summa, jossa on 64 pientä kirjainta ja numeroa.</translation>
  </message>
  <message>
   <source>“{0}” is not a date like 2026-03-28.</source>
   <translation>”{0}” ei ole päivä muodossa 2026-03-28.</translation>
  </message>
  <message>
   <source>“{0}” is not a time like 2026-03-28T23:00.</source>
   <translation>”{0}” ei ole aika muodossa 2026-03-28T23:00.</translation>
  </message>
  <message>
   <source>“{0}” is not a time of day like 09:30.</source>
   <translation>”{0}” ei ole kellonaika muodossa 09:30.</translation>
  </message>
  <message>
   <source>“{0}” is not an id: small letters, digits and single hyphens only.</source>
   <translation>”{0}” ei ole tunnus: vain pieniä kirjaimia, numeroita ja yksittäisiä yhdysviivoja.</translation>
  </message>
  <message>
   <source>“{0}” is not one of: {1}.</source>
   <translation>”{0}” ei ole mikään näistä: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not the format of a ledger, ledsag-ledger.</source>
   <translation>”{0}” ei ole kirjatiedoston muoto ledsag-ledger.</translation>
  </message>
 </context>
</TS>