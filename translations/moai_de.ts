<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n hat geantwortet.</numerusform>
            <numerusform>%n haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>%1 haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n ist gescheitert.</numerusform>
            <numerusform>%n sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>Das Fazit von %1 ist da.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>Alle haben geantwortet.</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>Niemand schreibt mehr.</translation>
    </message>
</context>
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1 W/s</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2 Tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 Tok</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>Erstes Wort nach %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>%1 Wörter je Sekunde</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 Token gelesen</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>%1 Token geschrieben</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>Der Preis ist unbekannt</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>Schritt 1 von 2: %1 sammelt die Aussagen, bisher %n …</numerusform>
            <numerusform>Schritt 1 von 2: %1 sammelt die Aussagen, bisher %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Schritt 1 von 2: %1 sammelt die Aussagen …</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Schritt 2 von 2: %1 schreibt das Fazit …</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>%1 schreibt das Fazit …</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>%1 brach ab, bevor das Fazit vollständig war.</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>Angehalten, bevor %1 ein Wort schrieb.</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>%1 hat nichts geschrieben. Fragen Sie noch einmal, oder wählen Sie einen anderen Vorsitz.</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>Angehalten, bevor sich das Fazit von %1 lesen ließ.</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>Was %1 schrieb, ist kein Fazit in der erbetenen Form. Hier sind die Worte, wie sie kamen.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>Von nur einem vorgebracht</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Minderheitsmeinung</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>Widerspruch, den das Fazit auslässt</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Zuversicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a conclusion; %1 what it is, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DateGroup</name>
    <message>
        <source>Today</source>
        <extracomment>Headings in the list of discussions</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>@%1 sammelt die Aussagen …</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 sammelt die Aussagen, bisher %n …</numerusform>
            <numerusform>@%1 sammelt die Aussagen, bisher %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n bestritten</numerusform>
            <numerusform>%n bestritten</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>@%1 brach ab, bevor die Aussagen vollständig waren.</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>Angehalten, bevor @%1 ein Wort schrieb.</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>@%1 hat nichts geschrieben. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>Aus dem, was @%1 schrieb, ließen sich keine Aussagen lesen. Hier sind die Worte, wie sie kamen.</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>@%1 hat in dieser Diskussion keine Aussagen gefunden.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>Was Sie sagen, geht an alle zugleich; niemand sieht die Antworten der anderen aus dieser Runde.</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>Was Sie sagen, wird diskutiert: Alle antworten, dann lesen sie einander und antworten der Reihe nach.</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>Was Sie sagen, geht an die, die Sie nennen.</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>Der Vorsitz schreibt das Fazit.</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>Alle ordnen die letzten Antworten ohne Namen nach Rang.</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>Einer von ihnen listet die Aussagen auf und wer sie vertritt.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>%1 hinein, %2 heraus</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>Kontextfenster: %1 Token.</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>Kontextfenster: unbekannt.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Kostet nichts.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>Eine Million Token kosten %1 in der Frage und %2 in der Antwort.</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>Preis: unbekannt.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%n Preis unbekannt</numerusform>
            <numerusform>%n Preise unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + %n unbekannt</numerusform>
            <numerusform>%1 + %n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n Antwort kostete %1.</numerusform>
            <numerusform>%n Antworten kosteten %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>Der Preis von %n Antwort ist unbekannt.</numerusform>
            <numerusform>Der Preis von %n Antworten ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>%1 Token hinein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 heraus</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>Preis von %n Anfrage unbekannt</numerusform>
            <numerusform>Preis von %n Anfragen unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <extracomment>Kind of a row of the palette: something Moai can do</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>Eigener Faden</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>Gemeinsamer Tisch</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>Gewählte Antwort</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>Jeder Teilnehmer sieht Ihre Nachrichten und seine eigenen Antworten.</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>Jeder Teilnehmer sieht alles, was bisher gesagt wurde, von allen.</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>Jeder Teilnehmer sieht Ihre Nachrichten und aus jeder Runde die Antwort, die Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>Runde %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>alle zugleich</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>Alle Runden sind gehalten.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>Niemand änderte mehr die Haltung, daher endete die Diskussion früher.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben die Diskussion angehalten.</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>Die harte Grenze des Projekts ist erreicht.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>Moai</source>
        <extracomment>Whose words were sent to a model: the program&apos;s own</extracomment>
        <translation>Moai</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Whose words were sent to a model: the person&apos;s</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>ein anderer Teilnehmer</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>als Mensch</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>als Modell</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>vorerst gedrosselt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>letzter Versuch gescheitert</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Der Dienst hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>Seit dem Start von Moai wurde der Dienst nichts gefragt.</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1 (Stand: %2)</translation>
    </message>
</context>
<context>
    <name>StanceMarks</name>
    <message>
        <source>supports</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>schweigt</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>denkt nach …</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>Thema %1 einer Gruppe</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>privater Chat</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>wartet auf Ihr Ja</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>hat den Bot blockiert</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>%1 möchte mit dem aktuellen Projekt gekoppelt werden.</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>%1 möchte mit dem Projekt „%2“ gekoppelt werden.</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram ist aus</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram: verbindet …</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram: @%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram: neuer Versuch</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram läuft anderswo</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>Telegram hat angehalten</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>Chats werden erst bedient, wenn Telegram eingeschaltet ist.</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>Mit einem eigenen Bot lassen sich Diskussionen vom Telefon aus verfolgen und führen.</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>Telegram wird gefragt, wer der Bot ist.</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>@%1 bedient die gekoppelten Chats, solange Moai offen ist.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>Telegram ist nicht zu erreichen. Moai macht von selbst weiter, sobald es geht.</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>Ein anderes Programm hat den Bot. Moai übernimmt ihn, sobald jenes endet.</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>Prüfen Sie das Token und die Adresse des Servers, und schalten Sie Telegram wieder ein.</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>Spricht in dieser Runde als %1 von %2.</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>Ist gerade an der Reihe.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>Hält die Gegenrede: argumentiert gegen die führende Ansicht und zählt bei der Einigkeit nicht mit.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>Die Zeile senden (im Eingabefeld)</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>Senden, was Enter auch tut</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>Die Diskussion löschen (in der Liste)</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>Die Diskussionen durchsuchen</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>Die Diskussion umbenennen</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>Die Diskussion exportieren</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>Das Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Alle Antworten anhalten</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>Diskutieren (was eingegeben ist, falls etwas da ist)</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>Die Diskussion anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>Die Antworten nach Rang ordnen</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>Das Fazit schreiben</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>Die Aussagen als Karte zeigen</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>Teilnehmer %1 fragen oder nicht</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>Einen Teilnehmer fragen oder nicht</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>Die Tischordnung bearbeiten</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>Spalten, Verlauf oder Karte</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>Zur Spalte links</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>Zur Spalte rechts</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>Zur früheren Runde</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>Zur späteren Runde</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>Nur diese Spalte und zurück</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>Die Spalten zeigen</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Den Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Die Karte zeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>Alles finden und tun (Palette)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram: Chats und Bot</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>Willkommen: Modelle anschließen und beginnen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>Ein anderes Moai hat dieses Datenverzeichnis offen und antwortet nicht. Schließen Sie es, und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>moai::ActionBook</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1 is what it does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moai::AddService</name>
    <message>
        <source>Add a service</source>
        <extracomment>Title over the list of services that can be added</extracomment>
        <translation>Einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Dienste suchen</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>Bekannte Dienste</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>Server auf diesem Rechner finden</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>Fragt die üblichen Ports dieses Rechners, etwa den von Ollama. Darüber hinaus wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>Anderer Dienst …</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>Eigener Dienst</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>Jede Adresse, die eines der Protokolle spricht</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>Läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>Schon eingerichtet als „%1“</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>Verlangt einen Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>Schon eingerichtet</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>Auf diesem Rechner antwortet kein Modellserver. Starten Sie einen, etwa Ollama, oder geben Sie seine Adresse an.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>%n Server gefunden.</numerusform>
            <numerusform>%n Server gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>Eine Frage lässt sich nicht wiederholen, nur ihre Antworten.</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 antwortet noch. Halten Sie die Antwort erst an.</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>Eine Frage lässt sich nicht wählen, nur ihre Antworten.</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>Hoher Kontrast zeichnet alle Kanten und Zeichen kräftiger.</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>Verglichen mit der des Desktops.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>Reduziert: Nichts gleitet, dreht sich oder blinkt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>Einem Bildschirmleser &amp;sagen, wer geantwortet hat</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>Auch was gescheitert ist und wann ein Fazit da ist.</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden. Wählen Sie sie in den Einstellungen des Dienstes noch einmal aus, oder nehmen Sie sie dort heraus.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>%1 ist zu groß für eine Datei mit Zertifikaten. Wählen Sie in den Einstellungen des Dienstes eine andere.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>%1 enthält kein Zertifikat. Gebraucht wird eine Datei im PEM-Format, mit Zeilen, in denen BEGIN CERTIFICATE steht.</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>In einer Sandbox kann Moai sich nicht selbst starten. Fügen Sie es in den Einstellungen des Desktops zu den Programmen hinzu, die er startet.</translation>
    </message>
</context>
<context>
    <name>moai::BallotsItemModel</name>
    <message>
        <source>(%1)</source>
        <extracomment>A place that a participant gave its own answer; it does not count</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>abstained: no order could be read</source>
        <extracomment>Why a reviewer did not rank; %1 is its reason</extracomment>
        <translation>enthält sich: keine Reihenfolge lesbar</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>enthält sich: %1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>Begründung von @%1: %2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>@%1 setzt @%2 auf Rang %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the ballots: why a reviewer ranked so</extracomment>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>moai::BotDoor</name>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Das ist kein Token eines Bots. Kopieren Sie die ganze Zeile, die @BotFather gegeben hat: Ziffern, ein Doppelpunkt, Buchstaben.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>Noch ist nicht bekannt, wer der Bot ist. Warten Sie, bis er verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen und darf nur einen Server und einen Pfad enthalten, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>Auch Gruppen bedienen</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>In einer gekoppelten Gruppe kann jeder den Tisch fragen, und Ihre Dienste bezahlen Sie. Solange dies aus ist, werden Gruppen nicht bedient.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>Die von Telegram selbst, außer Sie betreiben einen eigenen Bot-API-Server.</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>Über http:// kann jeder auf dem Weg dorthin das Token lesen.</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Was %1 enthält, ist kein Token eines Bots. Kopieren Sie die ganze Zeile, die @BotFather gegeben hat: Ziffern, ein Doppelpunkt, Buchstaben.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Das ist kein Token eines Bots. Kopieren Sie die ganze Zeile, die @BotFather gegeben hat: Ziffern, ein Doppelpunkt, Buchstaben.</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 Stattdessen können Sie das Token in die Umgebungsvariable %2 setzen.</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>Das Token des Bots liegt im Schlüsselbund, und der ist gesperrt. Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 Bei ihm liegt das Token des Bots. Starten Sie ihn, oder setzen Sie das Token in die Umgebungsvariable %2.</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>Angehalten: Die harte Grenze des Projekts von %1 ist erreicht. Was angekommen war, bleibt.</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>Das Projekt hat %1 ausgegeben, und seine harte Grenze ist %2: Niemand wird gefragt. Heben Sie die Grenze in den Einstellungen des Projekts an, oder mit `moai project set NAME --hard-cap USD`.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moai::Bundle</name>
    <message>
        <source>The file is damaged near byte %1: get it again, complete.</source>
        <translation>Die Datei ist nahe Byte %1 beschädigt: Holen Sie sie noch einmal, und zwar vollständig.</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>Das ist keine Diskussion von Moai. Was sich importieren lässt, entsteht mit moai export ID --format json.</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>Die Datei stammt von einem neueren Moai: Importieren Sie sie mit dessen Version oder einer späteren.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>Die Datei ist beschädigt: %1 fehlt oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>Sie wurde noch geschrieben, als die Diskussion exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>Zeile %1 des Mitschnitts ist beschädigt: Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>Dieser Mitschnitt stammt von einem späteren Moai (%1). Spielen Sie ihn mit dessen Version oder einer neueren ab.</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>Das ist kein Mitschnitt: Nehmen Sie einen auf mit moai say --record FILE LINE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>Der Mitschnitt lässt sich nicht nach %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Eine Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen. Bitten Sie den Betreiber des Dienstes um ein neues.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>„%1“, gültig bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>%n Zertifikat: „%1“, läuft am %2 ab.</numerusform>
            <numerusform>%n Zertifikate; als erstes läuft „%1“ ab, am %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>ein nicht mehr gekoppelter Chat</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>Dieser Chat ist nicht mehr gekoppelt.</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>Gesagtes vom Rechner spiegeln</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>Was im Fenster und im Terminal gesagt wird, erscheint im Chat</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>Entkoppeln</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>Projekt von %1</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>Gesagtes vom Rechner spiegeln: %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 entkoppeln</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>Die Gruppe mit allen ihren Themen wird nicht mehr bedient, bis sie wieder gekoppelt ist.</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>Dieser Chat wird nicht mehr bedient, bis er wieder gekoppelt ist.</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>Die Diskussion ist weitergegangen.</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>Das wurde schon beantwortet.</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>wartet auf ein Ja am Rechner</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>Dies ist ein privater Moai-Bot.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Ihre Nummer ist %1.</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Die Nummer dieses Chats ist %1.</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>Bestätigen Sie am Rechner: Moai zeigt dort diesen Chat und fragt, ob er zugelassen werden soll.</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>Dieser Chat ist mit Moai gekoppelt. Projekt: %1.</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>Was Sie hier schreiben, geht an den ganzen Tisch, und jede Antwort kommt hierher. `/help` listet die Befehle auf, `/projects` wählt ein anderes Projekt, `/new` beginnt eine neue Diskussion.</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>Ihre Nummer: `%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>Dieser Chat: `%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>Dieses Thema: `%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>Moai liest hier Text. Sprachnachrichten, Bilder und Dateien werden nicht gelesen: Schreiben Sie bitte, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>Hier in Telegram außerdem: `/whoami` nennt die Nummern dieses Chats, `/projects` bietet die Projekte zur Wahl an.</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>Dieser Chat spricht jetzt im Projekt %1.</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>Es gibt noch kein Projekt: `/project new NAME` legt eines an, oder fragen Sie einfach etwas.</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>Projekt: %1. In welchem soll dieser Chat sprechen?</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>Nicht alle stehen hier: `/project use NAME` nimmt jedes.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>Noch ist kein Chat gekoppelt. Koppeln Sie einen, und was am Tisch gesagt wird, erscheint auf Ihrem Telefon; was Sie dort schreiben, wird am Tisch gesagt.</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 ist beschädigt (%2). Legen Sie die Datei beiseite, und setzen Sie die neueste Kopie aus %3 an ihre Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%n Zeile von %1 gehört zu nichts</numerusform>
            <numerusform>%n Zeilen von %1 gehören zu nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>In %1 gibt es noch keine Datenbank. Moai legt sie beim ersten Gebrauch an.</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>In der Antwort zeigen</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 schweigt dazu</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1 %2 · Runde %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>Nicht belegt: Diese Worte stehen nicht in der Antwort.</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>Dafür wurden keine Worte zitiert.</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>→ Runde %1: %2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – ohne das Argument zu nennen, das dazu führte (Anpassung)</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, Begründung: %2</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsItemModel</name>
    <message>
        <source>@%1 %2: %3</source>
        <extracomment>A cell of the map; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a statement</extracomment>
        <translation>@%1 %2: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a quote</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” – not found in its answer</source>
        <translation>„%1“ – in der Antwort nicht gefunden</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>In Runde %1 zu „%2“ gewechselt, ohne ein Argument zu nennen</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>In Runde %1 zu „%2“ gewechselt: %3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>Aussagen und wer sie vertritt</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>Wie das Farbschema es will</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>Die Antwort von %1 als Markdown kopieren</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>Die Antwort von %1 wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Nur diese Spalte zeigen</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>Gegenrede</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>Was hat %1 gesehen?</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n Passage passte nicht hinein</numerusform>
            <numerusform>%n Passagen passten nicht hinein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>So wird es gesagt: /%1 %2</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>Da ist keine Frage: Schreiben Sie eine; /help zeigt, was man sagen kann.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>noch sitzt niemand am Tisch</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>da sind %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>Hier heißt niemand %1: %2. Vor einen Text, der mit @ beginnt, setzen Sie /open.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>Der Text ist zu lang: %1 Zeichen, und höchstens %2 lassen sich senden.</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>Das ist kein Text (er enthält Nullbytes): Senden Sie Worte.</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>Es gibt keinen Befehl /%1. Meinten Sie /%2? Ein Text, der mit einem Schrägstrich beginnt, fängt mit zweien an.</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>Hier heißt niemand %1: %2.</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>Eine Diskussion hat 1 bis %1 Runden, nicht %2. Wenn Ihr Text mit der Zahl beginnt, setzen Sie die Runden davor: /%3 %4 %2 …</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Sagen Sie, wonach gesucht werden soll, z. B. /search blauer Himmel</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>Datenbank, Einstellungen und Schlüssel getrennt in diesem Verzeichnis aufbewahren.</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>JSON ausgeben, wo etwas aufgelistet oder beantwortet wird.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>Aufruf:
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
Optionen aller Formen:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>Eine Form erklären; die Version zeigen.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
Rückgabewert: 0 alle Teilnehmer haben geantwortet, 1 einige, 2 falscher Aufruf, 3 keiner, 4 die Datenbank ist nicht zu gebrauchen.
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>Da fehlt noch etwas. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>moai kennt „%1“ nicht. Bekannt sind: %2. Siehe moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>Aufruf: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>Siehe moai %1 --help.</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>Siehe moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>Eine neue Diskussion beginnen.</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>Die Schnellfrage öffnen, für eine Taste des Desktops.</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>Den Übungstisch öffnen.</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>Im Infobereich warten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>Das Fenster öffnen (ein zweiter Start holt das erste nach vorn), einen moai:-Link oder eine exportierte Diskussion.</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>Fragt alle zugleich, jeden für sich</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>Lässt alle der Reihe nach antworten, N Runden lang</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>Noch eine Runde der laufenden Diskussion</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>Lässt den Vorsitz das Ergebnis schreiben</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>Lässt alle die letzten Antworten ohne Namen bewerten</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>Fragt die gescheiterten, angehaltenen oder genannten der letzten Runde noch einmal</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>Hält alle an oder einen; was eingetroffen ist, bleibt</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>Beginnt eine neue Diskussion</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>Zählt die Projekte auf</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>Legt ein Projekt an, nimmt, benennt oder löscht es</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>Zeigt oder ändert, wer am Tisch sitzt</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>Sagt, wo Sie sind und was läuft</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>Sagt, was die Diskussion gekostet hat</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>Durchsucht alle Diskussionen</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>Gibt die Diskussion als Datei heraus</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>Zählt die Befehle auf oder erklärt einen</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>Lässt ausreden, wer gerade spricht, und niemanden mehr beginnen</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>Fährt dort fort, wo die Diskussion angehalten wurde oder abbrach</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>Zeigt als Karte, was behauptet wird und wer dazu wie steht</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>Wie das Eingabefeld funktioniert</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Enter)</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Das braucht etwa %1.</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Alle Antworten anhalten</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>Frage oder Befehl</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>Alle fragen, oder / für Befehle tippen.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Strg+Enter sendet.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Minderheitsmeinung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>Von nur einem vorgebracht</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>Abwesend – zählt nicht als Zustimmung</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>Das Fazit erscheint hier, während es geschrieben wird.</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>Fazit von %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>von %1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>Was hat %1 gesehen?</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>Den Vorsitz %1 noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>Das Fazit als Markdown kopieren</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Zuversicht: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – bestritten von %2</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>Ausgelassener Widerspruch: Das Fazit lässt aus, was bestritten wird.</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>Den Vorsitz noch einmal fragen</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>Der Vorsitz urteilt über sich selbst: Eine Antwort von @%1 ist unter denen, die er abwägt.</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>Gehört: @%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>Gegen die Aussagen geprüft, die die Teilnehmer bestreiten.</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>Nicht auf ausgelassenen Widerspruch geprüft: Es gibt keine Aussagen, gegen die sich prüfen ließe.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>Fazits</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>Runde %1 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>Ihre Modelle anschließen</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>Nutzen Sie Modellserver auf diesem Rechner, Clouddienste mit eigenem Schlüssel oder beides. Schlüssel kommen in den Schlüsselbund des Systems und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>Mit Schlüssel oder Adresse</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>Ein anderer, der wie OpenAI spricht</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ %1 ist eingerichtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>Modellserver werden gesucht …</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>%1 verlangt einen Schlüssel: unten einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1, %n Modell</numerusform>
            <numerusform>%1, %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>An den üblichen Ports antwortet keiner (Ollama, LM Studio, llama.cpp und andere).</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>Haken Sie an, was Moai nutzen darf.</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>&amp;Prüfen und hinzufügen</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>funktioniert, %n Modell</numerusform>
            <numerusform>funktioniert, %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>funktioniert noch nicht</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 stammt von einem neueren Moai (Schema %2, dieses kennt %3): Aktualisieren Sie Moai; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>Die Zeile bleibt im Eingabefeld (Esc)</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1 und %2 unbekannt</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**Diskussion**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>Runde %1 (%2)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Tokens gelesen</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Tokens geschrieben</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>weiche Grenze %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>harte Grenze %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>Projekt **%1**: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Noch wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>Das kostet %1 bis %2. Das Projekt hat %3 ausgegeben, und seine weiche Grenze ist %4.</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>Von %1 der %2 Anfragen ist der Preis unbekannt.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Fortfahren?</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>Der laufende Beitrag ist der letzte, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>Noch eine Runde der Diskussion</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>Der Vorsitz schreibt, wozu die Diskussion geführt hat</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>Gehört: „%1“ eröffnet die nächste Runde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>Was gesagt wurde, bleibt; keine weitere Runde folgt</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>Hält die Diskussion an; was gesagt wurde, bleibt</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>Pausiert gleich · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>Diese Diskussion brach ab</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>Die Diskussion ist zu Ende</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>nach Runde %1.</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>in Runde %1, vor %2.</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>nach dem Beitrag von %1</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>%1 wäre an der Reihe</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>Noch %n Runde</numerusform>
            <numerusform>Noch %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>%1 spricht, %2 von %3</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, ob sein übergeordneter ein beschreibbarer Ordner ist, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>%1 lässt sich nicht anlegen (%2). Prüfen Sie, ob der Ordner beschreibbar ist und die Platte Raum hat, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>„chunks“ muss eine Liste von base64-Texten sein.</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>Ein Stück ist kein gültiges base64.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>„%1“ ist nichts, was sich lesen ließe. Bekannt sind sse, ndjson, openai, openai-responses, anthropic, gemini und ollama.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>Diese Zeile ist kein JSON.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Diese Zeile ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>Moai läuft im Infobereich weiter, damit Antworten eintreffen. Beenden Sie es dort oder mit Strg+Q; ob das Schließen des Fensters beendet, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>Moai ist noch da</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>Beim &amp;Schließen des Fensters bleibt Moai im Infobereich</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>Antworten treffen weiter ein. Wo es keinen Infobereich gibt, beendet das Schließen Moai.</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>Im &amp;Infobereich starten, ohne das Fenster</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>Moai wartet dann im Infobereich.</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>Melden, wenn eine &amp;Runde zu Ende ist</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>Nur solange Sie nicht hinsehen.</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>Melden, wenn eine Antwort sch&amp;eitert</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>Fazite, Ran&amp;gfolgen und Karten der Aussagen melden</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>&amp;Fragen aus Telegram melden und Chats, die um Einlass bitten</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>Darin &amp;Worte aus Fragen und Antworten zeigen</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>Sonst sagen sie nur, dass etwas da ist.</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Mit &amp;Ton</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>Test&amp;meldung senden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>Der Benachrichtigungsdienst des Desktops hat sie angenommen.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>Auf diesem Desktop antwortet kein Benachrichtigungsdienst. Moai nimmt die Sprechblasen des Infobereichs, wo es welche gibt.</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>Tasten der Schnellfrage</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>Schnellfrage &amp;von überall</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>Eine Meldung von Moai</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>So sieht es aus, wenn Antworten da sind.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>Desktop</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, ist keine Liste von Modellen. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini hat die Frage zurückgewiesen (%1). Formulieren Sie sie anders.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>Noch gibt es nichts zu diskutieren: /discuss TEXT.</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>%1 Runden mit %2 am Tisch sind bis zu %3 Antworten. Beginnen?</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>Die Diskussion läuft: /next hängt eine Runde an, /stop beendet sie.</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>Eine weitere Runde folgt.</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>Es läuft keine Diskussion.</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>Die Diskussion ist angehalten: /resume setzt sie fort.</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>Wer gerade spricht, darf ausreden; dann wird angehalten. /resume setzt fort.</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>Angehalten. /resume setzt fort.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal führt diese Diskussion: Halten Sie sie dort an.</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>Es gibt nichts fortzusetzen: /discuss TEXT beginnt eine Diskussion.</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>Die Diskussion läuft.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal führt diese Diskussion.</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>Nichts ist abgebrochen oder angehalten: /next bittet um eine weitere Runde.</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>Eine Diskussion läuft: Damit beginnt ihre nächste Runde.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Titel der Diskussion</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>Diese Teilnehmer folgen einem Skript: Sie laufen auf diesem Rechner, brauchen keinen Schlüssel und wissen nichts.</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>Tischordnung …</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>Wählen, wer am Tisch sitzt</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>Wer was sieht: %1</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>Anonymer Tisch</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Die anderen erscheinen als Platz A, B, … statt mit ihren Namen.</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1, anonym</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>Ausgegeben: %1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>Es gibt keine Diskussion %1, oder sie wurde gelöscht. `moai discussion list` zeigt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>Dein letztes Fazit hat Widersprüche ausgelassen. Geh auf jeden ein, oder sag, warum er nicht mehr besteht:</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1 (bestritten von %2)</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>aus Telegram</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>Aus Telegram: %1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>Warum ist der Himmel blau?</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>Welche Sprache lernt man besser zuerst, Python oder C++? Begründe.</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>Plane ein verregnetes Wochenende in Lissabon für drei.</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>Die drei Teilnehmer oben sind zum Üben da: Sie folgen einem Skript auf diesem Rechner und brauchen keinen Schlüssel. Echte Modelle setzen Sie an den Tisch, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>Eigene Modelle anschließen …</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Einmal fragen. Jedes Modell antwortet, Seite an Seite.</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai setzt mehrere Sprachmodelle an einen Tisch und bewahrt auf, was sie sagen.</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>An diesem Tisch sitzt noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>%n Teilnehmer von „%1“ wird antworten.</numerusform>
            <numerusform>%n Teilnehmer von „%1“ werden zugleich antworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>„%1“ ist keine Datei, die sich importieren lässt.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>„%1“ ist importiert.</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>„%1“ war schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>„%1“ war hier gelöscht; die Diskussion ist zurück.</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>Etwa %1</translation>
    </message>
</context>
<context>
    <name>moai::ExportDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>Kinds of files in the dialog that saves a discussion</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>Bündel für ein anderes Moai (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>Diskussion exportieren</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>„%1“ ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>Den Ordner „%1“ gibt es nicht: Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>Die Antwort brach ab, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · nächster Versuch in %2</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>Nicht auswertbar: Es war nicht als das zu lesen, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1 %2 sie in Runde %3</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>Zitat nicht belegt</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>die Antwort gehört nicht zu dieser Diskussion</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>%1 hat in Runde %3 die Haltung geändert: jetzt %2</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>Anpassung: kein Argument genannt</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>weil: %1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>bestritten von %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>Urteilt über sich selbst</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>Gegen die Aussagen geprüft</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>Haltung geändert, ohne ein Argument zu nennen</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>Enthalten.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>Einzelne Einsichten</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>Ausgelassener Widerspruch</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>Senden &amp;mit</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>Die andere Taste beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Alles liegt in</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>Diskussionen, Einstellungen und das Protokoll. Schlüssel liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>der zuletzt offenen Diskussion</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>einer neuen Diskussion</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>Der Desktop hat kein Programm, das Ordner zeigt. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>Es sind keine Tasten gewählt. Klicken Sie in das Feld, und drücken Sie welche.</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>%1 öffnet die Schnellfrage aus jedem Programm.</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>Ein anderes Programm hat %1 schon. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>%1 geht hierfür nicht: Nehmen Sie eine Taste zusammen mit Strg, Alt oder der Logo-Taste, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>Dieser Desktop gibt solche Tasten nicht an Programme. In seinen eigenen Tastatureinstellungen können Sie beliebige Tasten mit dem Befehl moai --ask belegen.</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>Moai schnell etwas fragen</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Der Desktop wird um diese Tasten gebeten.</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>Der Desktop hat diese Tasten nicht vergeben. Wählen Sie andere, oder belegen Sie in seinen Tastatureinstellungen eigene Tasten mit dem Befehl moai --ask.</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>Der Desktop öffnet die Schnellfrage hiermit: %1.</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Einmal fragen. Jedes Modell antwortet, Seite an Seite.</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>Lassen Sie sie dann einander lesen, in Runden streiten und Ihnen ein Fazit geben, das sagt, worin sie einig sind, was strittig ist und wer widerspricht.</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>&amp;Modelle anschließen</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>Server auf diesem Rechner oder ein Clouddienst mit Ihrem Schlüssel: drei kurze Schritte, jeder lässt sich überspringen.</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>Übungstisch aus&amp;probieren</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>Drei Teilnehmer mit festem Text, auf diesem Rechner: kein Schlüssel, kein Netz, keine Kosten. Sie bleiben dort, falls Sie etwas ausprobieren möchten.</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>Eine Kopfzeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Die Kopfzeile entfernen</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>Ein anderes Programm bekommt die Nachrichten dieses Bots über einen Webhook und bekommt sie nicht mehr, sobald der Webhook entfernt ist. Chats werden dann hier bedient.</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>Chats bedienen</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>Den Bot laufen lassen, solange Moai offen ist</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>Webhook entfernen …</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Moai mit Übungsteilnehmern ausprobieren</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>Angehalten. „Noch einmal“ fragt erneut.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>Er bittet, %1 zu warten.</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>„%1“ ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>„%1“ ist zu lang: Höchstens %2 werden angenommen.</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>Nachrichten dieser Datei gehören hier zu einer anderen Diskussion: Sie wurde von Hand geändert.</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>Die Diskussion läuft noch: Warten Sie, bis sie zu Ende ist, oder halten Sie sie mit /pause oder /stop an.</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>Niemand hier heißt @%1: Es gibt %2.</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>Der Vorsitz des Projekts, @%1, sitzt nicht mehr hier: Nennen Sie jemand anderen, z. B. /consensus @name, oder wählen Sie in den Einstellungen des Projekts.</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>An diesem Tisch ist niemand eingeschaltet: Nennen Sie, wer schreiben soll, z. B. /consensus @name.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>Noch hat niemand geantwortet: Stellen Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>Zu wenige haben geantwortet: %1, nötig sind %2. Fragen Sie mit /retry oder @name noch einmal, oder setzen Sie in den Einstellungen des Projekts ein kleineres Quorum.</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>Es laufen noch Antworten: Warten Sie auf sie, oder beenden Sie sie mit /stop, und bitten Sie dann um die Rangfolge.</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>Eine Rangfolge braucht mindestens drei Antworten in einer Runde, denn niemandes Stimme für die eigene Antwort zählt.</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>Von denen, die geantwortet haben, sitzt niemand mehr hier.</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>Nur bis zum Beenden</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>Moai behält den Schlüssel im Speicher und vergisst ihn beim Beenden.</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>In einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>Die Zeile, die die Variable setzt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>IHR SCHLÜSSEL</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>Schreiben Sie diese Zeile mit Ihrem Schlüssel in die Datei .profile in Ihrem persönlichen Ordner, und melden Sie sich neu an. In einem Terminal gilt sie für das, was dort gestartet wird.</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>Einen Schlüssel bei %1 besorgen</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Geben Sie dem Dienst zuerst einen Namen.</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>Der Schlüssel kann hier nicht gespeichert werden. Wählen Sie, wo er liegen soll.</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>Der Schlüsselbund fragt in einem eigenen Fenster nach seinem Kennwort …</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>Der Schlüssel wird herausgenommen …</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>Der Schlüssel ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Den Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund genommen und lässt sich nicht zurückholen. Um den Dienst wieder zu nutzen, brauchen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>Der Schlüsselbund, in dem der Schlüssel lag, ist weg. Geben Sie den Schlüssel noch einmal an.</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>Noch kein Schlüssel. Der Schlüsselbund ist gesperrt: Er fragt nach seinem Kennwort, bevor er einen aufbewahrt.</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>Noch kein Schlüssel. Er kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Aus der Umgebungsvariablen %1, die vor dem Schlüssel im Schlüsselbund gilt. Ändern Sie ihn dort, und starten Sie Moai neu.</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Aus der Umgebungsvariablen %1. Ändern Sie ihn dort, und starten Sie Moai neu.</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>Gilt nur bis zum Beenden, und zwar vor dem Schlüssel im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>Gilt nur bis zum Beenden: Danach vergisst Moai ihn.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>Liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>Liegt im Schlüsselbund des Systems, und der ist gesperrt. Entsperren Sie ihn, um den Schlüssel zu nutzen.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>Der Schlüssel liegt im Schlüsselbund des Systems, aber in dieser Sitzung läuft kein Schlüsselbund-Dienst. Starten Sie ihn, oder wählen Sie:</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund-Dienst, daher lässt sich kein Schlüssel speichern. Starten Sie einen (GNOME Keyring, KWallet oder KeePassXC), oder wählen Sie:</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>Der Schlüsselbund hat nicht binnen %1 s geantwortet. Wenn er nach seinem Kennwort fragt, geben Sie es ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>Der Schlüsselbund wurde für Moai nicht geöffnet.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Der Schlüsselbund ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>Der Schlüsselbund hat das Geheimnis genommen, gibt es aber nicht zurück; es ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>Der Schlüsselbund hat das Geheimnis noch; entfernen Sie es mit dem Kennwortprogramm des Systems.</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>Was in %1 steht, kann kein Schlüssel sein: Schlüssel haben keine Leerzeichen, Zeilenumbrüche oder Umlaute. Setzen Sie es neu.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>Das kann kein Schlüssel sein: Schlüssel sind nicht leer und haben keine Leerzeichen, Zeilenumbrüche oder Umlaute.</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 Stattdessen können Sie den Schlüssel in die Umgebungsvariable %2 setzen.</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 Bei ihm liegt der Schlüssel von %2. Starten Sie ihn, oder setzen Sie den Schlüssel in die Umgebungsvariable %3.</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>Das ist ein gekürzter Schlüssel: Dienste zeigen den ganzen nur einmal, wenn er entsteht. Erzeugen Sie einen neuen, und kopieren Sie ihn vollständig.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>Mitten in diesem Schlüssel stehen Leerzeichen oder Zeilenumbrüche. Kopieren Sie nur den Schlüssel, in einem Stück.</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>Hier stehen Zeichen, die kein Schlüssel hat. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>Aufbewahrt wird nur der Schlüssel, ohne das, was um ihn herum steht.</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>Geändert; vorher %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>Ihre Personas</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>Ihre Tischordnungen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai wird gerade beendet.</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>Die Diskussion endet hier.</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>Noch gibt es keine Diskussion zu exportieren: Stellen Sie zuerst eine Frage.</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>%1 ist nicht zu gebrauchen (%2). Prüfen Sie, ob der Ordner beschreibbar ist und die Platte Raum hat, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>Ein anderes Moai hält %1 schon zu lange fest. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>Das Protokoll kann nicht in %1 geführt werden; prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message>
        <source>Log</source>
        <extracomment>Name of the table of the log&apos;s lines, for screen readers
----------
A page of the settings</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>Wörter im Protokoll</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>&amp;Alles festhalten, nicht nur, was schiefgeht</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>Für einen Fehler&amp;bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>Kopiert, ohne Schlüssel und ohne Gesagtes. Sehen Sie es durch, bevor Sie es einfügen.</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>Der Desktop hat kein Programm, das Ordner zeigt. Der Ordner ist %1.</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>Gespeichert als `%1`.</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>Die Worte, wie sie kamen</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>Reihenfolge der Aussagen</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>Wie gesammelt</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Strittigste zuerst</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>Sammeln anhalten</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>Was hat er gesehen?</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>Neu sammeln</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>Wer vertritt was?</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>Eines der Modelle kann die Aussagen dieser Diskussion auflisten, wer jede stützt, bestreitet oder einschränkt, und die Worte, auf denen das beruht.</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>Aussagen sammeln</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>Runde %1 · von @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>Was hat @%1 gesehen?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Legen Sie sie beiseite, oder wählen Sie mit --data-dir einen anderen Ordner; es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>eigener Faden</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>gemeinsamer Tisch</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>gewählte Antwort</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>Gegenrede</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Fassung der Prompts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>Anonymer Tisch</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>Über Runde</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>Noch folgende Runden</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>Die Diskussion endete</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>Wie es geschrieben wurde:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>%n frühere Passage passte nicht in den Kontext.</numerusform>
            <numerusform>%n frühere Passagen passten nicht in den Kontext.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>Runde %1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>Eigene Rangfolge</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Tokens</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>Bei %n Antwort hat der Dienst die Tokens nicht genannt.</numerusform>
            <numerusform>Bei %n Antworten hat der Dienst die Tokens nicht genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>Modus: %1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>Den Dienst noch einmal nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>Die Modelle werden geholt …</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Die Kennung des Modells können Sie trotzdem eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>Kontext und Preis unbekannt</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>Aus den Favoriten entfernen (Strg+D)</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Zu den Favoriten hinzufügen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>%1 wird nicht verwendet, bis sie berichtigt ist; es gelten die eingebauten Preise. %2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>Suchen oder die Kennung eines Modells eintippen</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>Kein Modell heißt so. Enter nimmt „%1“, wie es ist.</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>Kein Modell enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>Strg+D macht das gewählte Modell zum Favoriten oder nimmt es wieder heraus.</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>Die Liste der Modelle ist zu lang, um eine zu sein. Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>Die Modelle werden geholt …</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>Diese nennen gerade keine Modelle: %1.</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>„%1“ ist kein Preis in US-Dollar für eine Million Tokens.</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>„%1“ ist keine Anzahl von Tokens.</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>„input“ und „output“ gehören zusammen.</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>„long“ braucht „from“, „input“ und „output“.</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>„model“ fehlt.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>Es ist kein JSON: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>Es enthält keine Liste „models“.</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>Eintrag %1 von „models“: %2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>OpenRouters Liste der Modelle ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1, Favorit</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>Wählen Sie, wer an Ihrem Tisch sitzt</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>Modelle verschiedener Hersteller sehen Verschiedenes. Einige sind zu Beginn angehakt; die Leertaste hakt andere an.</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Die Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>Die Dienste werden nach ihren Modellen gefragt …</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>Kein Dienst hat ein Modell genannt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>An einen Tisch passt höchstens %n Platz.</numerusform>
            <numerusform>An einen Tisch passen höchstens %n Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>%n Modell gewählt</numerusform>
            <numerusform>%n Modelle gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>„%1“ gibt es schon und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>Bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>Das Fazit ist da</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>Die Antworten sind geordnet</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>Die Aussagen sind kartiert</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>%L1 von %L2 haben geantwortet</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>Die anderen wurden angehalten.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>@%1 ist gescheitert</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>Eine Frage aus Telegram</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>Ein Telegram-Chat bittet um Einlass</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>„%1“ hat den Code gesendet. Sagen Sie im Fenster Ja oder Nein.</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>eigener Faden (jeder sieht Ihre Nachrichten und seine eigenen Antworten)</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>gemeinsamer Tisch (jeder sieht alles, was bisher gesagt wurde)</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>gewählte Antwort (jeder sieht Ihre Nachrichten und die Antworten, die Sie gewählt haben)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation> (auch /%1)</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Es gibt keinen Befehl /%1. Meinten Sie /%2?</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>einfacher Text: fragt alle zugleich</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: fragt nur diese</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`: ein Text, der mit einem Schrägstrich beginnt</translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>Es gibt noch kein Projekt: Legen Sie mit `/project new NAME` eines an.</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation> (hier sind Sie)</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>An diesem Tisch sitzt niemand: Fügen Sie mit `/models add SERVICE/MODEL` einen Platz hinzu.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (ausgeschaltet)</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>Projekt: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>Projekt: noch keines; Ihre erste Frage geht an den Übungstisch.</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>Diskussion: %1, ohne Titel</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>Diskussion: %1, **%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Zusammenhang: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>Diskussion: noch keine; Ihre erste Frage beginnt eine.</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>Am Tisch:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Es läuft:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation> (gefragt von einem anderen Moai-Fenster oder -Terminal)</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1, **%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>Runde %1, Sie</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>Runde %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>%n weitere Stelle: Suchen Sie nach mehr Wörtern, um die Treffer einzugrenzen.</numerusform>
            <numerusform>%n weitere Stellen: Suchen Sie nach mehr Wörtern, um die Treffer einzugrenzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>Kopplungslink</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Kopplungszeile</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>Scannen Sie dies mit der Kamera Ihres Telefons, oder öffnen Sie den Link dort, wo Telegram läuft:</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>Oder senden Sie diese Zeile an den Bot; in einer Gruppe, nachdem Sie den Bot hinzugefügt haben:</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>Gilt noch %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>Moai wurde beendet, während diese Antwort unterwegs war. „Noch einmal“ fragt erneut.</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>Danach noch %n weitere Anfrage.</numerusform>
            <numerusform>Danach noch %n weitere Anfragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>Projekt des neuen Chats</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>Chat koppeln …</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>Erst muss ein Bot eingerichtet sein und laufen</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>%1 hat den Code gesendet und wartet auf Ihr Ja.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 ist gekoppelt.</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>Was möchten Sie tun, öffnen oder finden?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>%1 nicht fragen</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>moai::ParameterFields</name>
    <message>
        <source>Low</source>
        <extracomment>How long a model may think: reasoning effort</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>left to the service</source>
        <extracomment>In a field of a seat&apos;s parameters: nothing is sent, the service decides</extracomment>
        <translation>dem Dienst überlassen</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>wie Moai bekannt</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>Wie viel das Modell auf einmal lesen kann. Setzen Sie es, wo Moai es nicht weiß, damit lange Gespräche passend gekürzt werden; gesendet wird es nicht.</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>De&amp;nkaufwand</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>Höchstens To&amp;ken je Antwort</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>Token im Konte&amp;xt</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>Dieses Modell nimmt keine Temperatur an.</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>Mit einem Denkaufwand nimmt dieses Modell keine Temperatur an: Sie wird nicht gesendet.</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>Dieses Modell nimmt keinen Denkaufwand an.</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1, %2, etwa %3 Tokens, %4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>Diese Runde gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>Wie er sprechen soll, z. B. „ein skeptischer Statistiker“</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>Keine Persona</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>Mit Moai geliefert</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>Als Persona speichern …</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>Personas umbenennen oder entfernen …</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>Es gibt keine Persona „%1“.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Eine Persona braucht einen Namen.</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>Die Persona „%1“ sagt noch nichts: Schreiben Sie, wie sie sprechen soll.</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>Es gibt schon eine Persona namens „%1“.</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>alle Runden wurden gehalten</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>niemand änderte mehr die Haltung</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>von der Person angehalten</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>die harte Grenze des Budgets war erreicht</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand antwortete</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>als JSON gelesen</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>aus JSON zwischen anderen Worten gelesen</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>aus beschrifteten Zeilen gelesen</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>nicht auswertbar</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1 und %n Antwort mit unbekanntem Preis</numerusform>
            <numerusform>%1 und %n Antworten mit unbekanntem Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Es wurde noch niemand gefragt.</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>@%1 wurde nicht gefragt; da sind %2.</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>Den Modus dieser Diskussion (%1) gibt es noch nicht: Fragen Sie mit /open.</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>An diesem Tisch sitzt niemand: Fügen Sie mit /models add SERVICE/MODEL einen Platz hinzu.</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>Alle an diesem Tisch sind ausgeschaltet: Schalten Sie jemanden ein, oder fragen Sie einen beim Namen: %1.</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>%1 sind zu viele für eine Runde: Höchstens %2 können gefragt werden. Nennen Sie die gewünschten, oder schalten Sie einige aus.</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>Nichts in der letzten Runde ist gescheitert oder wurde angehalten. Um trotzdem jemanden noch einmal zu fragen, nennen Sie ihn: /retry @handle.</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 antwortet noch: Warten Sie, oder zuerst /stop @%1.</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>nur hier</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>Port %1 ist von einem anderen Programm belegt; wählen Sie einen anderen oder keinen, dann wird irgendein freier genommen.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>Port %1 darf ohne besondere Rechte nicht benutzt werden; wählen Sie einen ab 1024.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>Der Übungsserver kann auf Port %1 dieses Rechners nicht lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Moai mit Übungsteilnehmern ausprobieren</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>Gespeicherte Tischordnungen</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>Diese Tischordnung speichern als …</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>Tischordnungen umbenennen oder entfernen …</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>Eine Tischordnung importieren …</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>Diese Tischordnung exportieren …</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>Es ist keine Tischordnung als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>Zum Speichern braucht eine Tischordnung einen Namen.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>In dieser Tischordnung sitzt niemand: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>Es ist schon eine Tischordnung als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>Umbenennen und bearbeiten …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>Das aktuelle Projekt</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>Eine neue Diskussion.</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>Eine neue Diskussion: **%1**.</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>Ein neues Projekt: **%1**. An seinem Tisch:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>Jetzt im Projekt **%1**.</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>Es gibt kein Projekt zum Umbenennen: Legen Sie mit /project new NAME eines an.</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>Das Projekt **%1** heißt jetzt **%2**.</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>Das Projekt **%1** ist gelöscht, samt seinen Diskussionen.</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>Es gibt keinen Dienst „%1“: `moai service list` zeigt die eingerichteten, `moai service add` fügt einen hinzu.</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 sitzt nicht an diesem Tisch; da sind %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>An diesem Tisch sitzt niemand.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>Worüber der Tisch spricht, in wenigen Worten</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>Was jedem Teilnehmer vor jeder Frage gesagt wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>&amp;Wer was sieht</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Teile des Projekts</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>Regeln und Budget</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>Dieses Projekt gibt es nicht, oder es wurde gelöscht. `moai project list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>Es gibt schon ein Projekt namens „%1“.</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>Es gibt kein Projekt „%1“; es gibt noch gar keines.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>Geben Sie erst die Adresse des Dienstes an: Mit ihr wird der Proxy geprüft.</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>Den Host in der Proxy-Adresse %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>Der Proxy antwortet nicht: Unter %1 nimmt niemand Verbindungen an. Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>Der Proxy antwortet, bedient uns aber nicht: %1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>Der Proxy funktioniert, erreicht aber %1 nicht (Status %2). Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>Der Proxy funktioniert, der Dienst dahinter aber nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>Der Proxy antwortet nicht: Von %1 kam binnen %n Sekunde nichts. Prüfen Sie seine Adresse und ob er läuft.</numerusform>
            <numerusform>Der Proxy antwortet nicht: Von %1 kam binnen %n Sekunden nichts. Prüfen Sie seine Adresse und ob er läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>Der Proxy nimmt die Verbindung an, aber von %1 kam binnen %n Sekunde nichts zurück. Prüfen Sie die Adresse des Dienstes und ob der Proxy Sie dorthin lässt.</numerusform>
            <numerusform>Der Proxy nimmt die Verbindung an, aber von %1 kam binnen %n Sekunden nichts zurück. Prüfen Sie die Adresse des Dienstes und ob der Proxy Sie dorthin lässt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>QR-Code des Kopplungslinks</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · Sie · %2</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 angehalten.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal fragt %1: Halten Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>Schnellfrage – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>&amp;Trotzdem fragen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>Hier werden nur Fragen gestellt.</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>%L1 von %L2 haben geantwortet</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L1 von %L2 sind fertig, %n gescheitert</numerusform>
            <numerusform>%L1 von %L2 sind fertig, %n gescheitert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1, noch ohne Platz</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1, Platz %2</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>Selbst ordnen</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>Behalten und aufdecken</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>Kein Name wird gezeigt. Geben Sie jeder Antwort mit den Tasten 1 bis 9 einen Platz, oder ziehen Sie sie; zweimal dieselbe Zahl ist ein Gleichstand.</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>Antworten, die beste zuerst</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= Gleichstand</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>Ihr den Platz der Antwort darüber geben (=)</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>Ihre Reihenfolge und die der anderen</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>Von wem sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>%n Antwort hat noch keinen Platz.</numerusform>
            <numerusform>%n Antworten haben noch keinen Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>%1 führt mit %2</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>%1 teilen sich den ersten Platz</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>%1 von %2 Stimmzetteln</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n enthielt sich</numerusform>
            <numerusform>%n enthielten sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>Wer wen wohin gesetzt hat</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>In Klammern: die eigene Antwort eines Teilnehmers, die nicht zählt.</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>Stimmzettel anhalten</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>Selbst ordnen …</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>Siegestabelle …</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>Rangfolge der Antworten von Runde %1</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>Ihre Rangfolge …</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>%n Stimmzettel kam nicht an.</numerusform>
            <numerusform>%n Stimmzettel kamen nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>Was hat @%1 gesehen?</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>@%1 noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>Diese Zeile kam schon einmal an und wird nicht noch einmal ausgeführt.</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>%1 enthält eine andere Diskussion. Wählen Sie eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 leitet ins Leere weiter (HTTP %2). Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 ist nach %2 umgezogen. Wenn Sie dieser Adresse trauen, tragen Sie sie beim Dienst ein; der Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>Diese Kassette enthält keine Diskussion: Sie fängt nur an.</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>Der Dienst %1 der Kassette ist ein anderer als Ihrer desselben Namens. Spielen Sie sie ohne --data-dir und -p ab.</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>Runde %1: wurde nicht gegeben.</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>Runde %1: weicht ab in %2. %3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>Der Dienst hat mitten in seiner Antwort etwas Fehlerhaftes gesendet. Fragen Sie noch einmal; kommt es wieder vor, melden Sie es dem Dienst.</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>Der Dienst hat mehr gesendet, als eine Antwort fassen kann; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, spricht dieses Protokoll nicht. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>Die Antwort brach vor ihrem Ende ab. „Noch einmal“ fragt erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>Der Inhaltsfilter des Dienstes hat die Antwort zurückgehalten. Formulieren Sie die Frage anders.</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>Das Modell hat seine Token vor dem ersten Wort verbraucht. Erhöhen Sie seine Grenze.</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>Das Modell endete ohne ein Wort. Fragen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>Der Antwort von %1 folgen</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>Der Antwort wieder folgen</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>Wartet auf das erste Wort …</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>Vor dem ersten Wort angehalten.</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>Die Antwort hat keine Worte.</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>Die anderen sprechen zuerst.</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>Tischordnung von „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>Hier sitzt noch niemand. Mit + kommt ein Platz hinzu, oder setzen Sie eine gespeicherte Tischordnung an den Tisch.</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>Der Platz ist entfernt.</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>@%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>Die Tischordnung hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Tischordnungen (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>%n Teilnehmer aus „%1“ sitzt am Tisch.</numerusform>
            <numerusform>%n Teilnehmer aus „%1“ sitzen am Tisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>Diese Persona speichern unter dem Namen:</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>Diese Tischordnung speichern unter dem Namen:</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Eine Tischordnung importieren</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Die Tischordnung exportieren</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>Das ist keine Tischordnung von Moai: „format“ ist nicht „moai-roster“. Exportieren Sie eine, um zu sehen, wie sie aussieht.</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>seats[%1]: Ein anderer Platz heißt schon @%2. Geben Sie einem der beiden einen anderen Rufnamen.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>Die Datei ist kein JSON: %1, %2.</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>Die Tischordnung stammt von einem neueren Moai: Importieren Sie sie mit dessen Version oder einer späteren.</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>In der Tischordnung fehlt %1 oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>In dieser Tischordnung sitzt niemand: „seats“ ist leer.</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>Wählen Sie den Dienst für diesen Platz.</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>Wählen Sie ein Modell für diesen Platz, oder tippen Sie seine Kennung ein.</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>Zwei Plätze heißen @%1; geben Sie einem einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>An einen Tisch passt höchstens %n Platz.</numerusform>
            <numerusform>An einen Tisch passen höchstens %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1, %2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1, %2, nicht gefragt</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>„%1“ ist kein Platz: Schreiben Sie SERVICE/MODEL oder SERVICE/MODEL=HANDLE, zum Beispiel openai/gpt-4o-mini=gpt.</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 sitzt schon am Tisch: Geben Sie dem Platz einen anderen Namen.</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>Ein Tisch hat höchstens %1 Plätze.</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all heißt alle: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>„%1“ kann kein Rufname sein: Nehmen Sie 1 bis %2 Buchstaben (A–Z), Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann kein Rufname sein: Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>Zwei Plätze heißen @%1: Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>Den Platz @%1 gibt es nicht mehr: Jemand hat die Tischordnung geändert. Sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>Frühere Runden</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>Spätere Runden</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>Neue Runde</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>Es gibt keine Runde mit dem Schlüssel %1.</translation>
    </message>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>Die Diskussion ging in einem anderen Moai-Fenster oder -Terminal weiter.</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>Ein anderes Moai-Fenster oder -Terminal fragt hier gerade: Halten Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>&amp;Anonymer Tisch</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Die anderen erscheinen als Platz A, B, … statt mit ihren Namen.</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>&amp;Gegenrede</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>In jeder Runde einer Diskussion argumentiert jemand anderes gegen die führende Ansicht; dieser Beitrag zählt nicht zur Einigkeit.</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>&amp;Früh enden</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>Eine Diskussion endet, wenn niemand mehr die Haltung ändert.</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>der erste Platz</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Vorsitz</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>Schreibt das Fazit: einer der Plätze, oder DIENST/MODELL von außen, das dann nicht über sich selbst urteilt.</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>alle, die nicht scheiterten</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>Wie viele geantwortet haben müssen, bevor ein Fazit geschrieben wird.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>F&amp;rist</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>Wie lange ein Fazit auf Antworten wartet, die noch laufen.</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>&amp;Weiche Grenze</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>Moai fragt vor einer Zeile, die das Projekt darüber brächte.</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>&amp;Harte Grenze</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>Was läuft, wird angehalten, wenn das Projekt so viel gekostet hat; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>Die weiche Grenze liegt über der harten, sie würde also nie fragen: Senken Sie sie, oder heben Sie die harte an.</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>Moai wurde beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>Es wird auf den Schlüssel gewartet: Vielleicht will der Schlüsselbund entsperrt werden.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nächster Versuch in %2 s.</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>Was eintrifft, lässt sich nicht aufbewahren. %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Angehalten, bevor gefragt wurde.</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>Die Antwort ließ sich nicht aufbewahren. %1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Sagen Sie, wonach gesucht werden soll, z. B. /search blauer Himmel</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>Wird gefragt: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>Wird nicht gefragt: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>Buchstaben, Ziffern, - _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Rufname</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Rufname</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>Einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>Den Platz verdoppeln</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Den Platz entfernen</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>Den Platz nach oben rücken</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>Den Platz nach unten rücken</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>Zu den jetzigen dazu</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>%n Teilnehmer aus „%1“ an den Tisch setzen?</numerusform>
            <numerusform>%n Teilnehmer aus „%1“ an den Tisch setzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>Einige Dienste sind hier nicht eingerichtet. Sagen Sie, welche ihre Plätze bedienen, oder richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>An den Tisch setzen</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>Anstelle der jetzigen</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>Ohne Dienstangabe:</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>„%1“ wird bedient von</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>Geben Sie Ihren Teilnehmern Namen</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>Mit diesen Namen sprechen Sie sie an: „@gpt was meinst du?“ Eine Persona kann jeder später bekommen, wenn Sie die Tischordnung bearbeiten.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>Für sie wird ein neues Projekt angelegt. Der Übungstisch bleibt, in einem eigenen Projekt; oben in der Seitenleiste wechseln Sie zwischen beiden.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>Mein Tisch</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>Zwei heißen @%1; geben Sie einem einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>Der Schlüsselbund-Dienst dieser Sitzung antwortet nicht, wie er sollte (%1).</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>Der Schlüsselbund-Dienst dieser Sitzung ist inzwischen beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>Niemand hat das Kennwort des Schlüsselbunds rechtzeitig eingegeben. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>Was hat %1 gesehen?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>Alles, was ihm geschickt wurde</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>Was geschickt wurde</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (Aussagen)</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (Fazit)</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>Was %1 geschickt wurde, ist nicht aufbewahrt: Es wurde gefragt, bevor Moai das tat, oder es kam mit einem Import. Fragen Sie noch einmal, um es zu sehen.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>%1 wurde noch nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>etwa %1 Tokens</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>%1, wie der Dienst zählte</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n Passage passte nicht und wurde ausgelassen</numerusform>
            <numerusform>%n Passagen passten nicht und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>Prompts %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>Sie gehen mit jeder Anfrage mit. Eine Kopfzeile, die einen Schlüssel trägt, nimmt ihn aus einer Umgebungsvariablen: %1.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>&amp;Zugleich</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>Wie viele Teilnehmer zugleich gefragt werden dürfen. Automatisch: einer bei einem Server auf diesem Rechner, sonst alle.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>Zerti&amp;fikate</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>Eine Datei im PEM-Format mit der Zertifizierungsstelle Ihrer Firma: Für diesen Dienst wird ihr zusätzlich zu denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>Der des Systems, oder http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Den Proxy prüfen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Warten auf das erste Wort</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>Warten zwischen Wörtern</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>Der Proxy wird geprüft …</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>Es klappt: Der Dienst antwortet.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen. Prüfen Sie den Schlüssel und was er darf.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>Das Konto hat kein Guthaben mehr. Laden Sie es beim Dienst auf, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>Zu viele Anfragen mit diesem Schlüssel. Warten Sie ein wenig, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>Der Dienst ist überlastet. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>Der Dienst kennt dieses Modell oder diese Adresse nicht. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>Die Frage ist zu lang für dieses Modell. Kürzen Sie sie, oder nehmen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>Der Inhaltsfilter des Dienstes hat dies zurückgewiesen. Formulieren Sie die Frage anders.</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>Der Dienst hat zu lange gebraucht. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt. Prüfen Sie das Modell und seine Parameter.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Was unter dieser Adresse antwortet, spricht dieses Protokoll nicht. Prüfen Sie Adresse und Art des Dienstes.</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>Der Dienst ist gescheitert. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2: %3)</source>
        <extracomment>%1 advice, %2 an HTTP status, %3 the service&apos;s own words</extracomment>
        <translation>%1 (HTTP %2: %3)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 advice, %2 an HTTP status</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 advice, %2 the service&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moai::ServiceForm</name>
    <message>
        <source>Save and test</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>Die Übungsteilnehmer brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>Der Dienst wird nach seinen Modellen gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Es klappt: %n Modell.</numerusform>
            <numerusform>Es klappt: %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI (Chat Completions)</source>
        <extracomment>Protocols that services speak</extracomment>
        <translation>OpenAI (Chat Completions)</translation>
    </message>
    <message>
        <source>OpenAI (Responses)</source>
        <translation>OpenAI (Responses)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <extracomment>Button that puts the fields of a service back to what is kept</extracomment>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>Der Dienst ist gespeichert, sein Schlüssel noch nicht.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>Die Kopfzeile %1 nimmt die Umgebungsvariable %2, die nicht gesetzt ist. Setzen Sie sie, und starten Sie Moai neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>„%1“ ist kein Name für eine Kopfzeile: Nehmen Sie Buchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>Die Kopfzeile %1 setzt die Verbindung selbst. Entfernen Sie sie beim Dienst %2.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>Der Wert der Kopfzeile %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>Es gibt keinen Dienst „%1“: Fügen Sie ihn mit `moai service add %1` hinzu, oder geben Sie dem Platz einen anderen.</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>Kein Schlüssel für %1: Setzen Sie ihn in %2, oder führen Sie `moai service add %1 --key-stdin` aus.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>Dienste: in Ordnung</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Dienste und Schlüssel …</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>Jeder Dienst, der gefragt wurde, hat geantwortet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 how it is, such as &quot;check the key&quot;
----------
%1 is a service&apos;s name, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) in trouble</source>
        <translation>
            <numerusform>%n Dienst mit Problemen</numerusform>
            <numerusform>%n Dienste mit Problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Geben Sie dem Dienst einen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>„%1“ kann kein Name eines Dienstes sein: Nehmen Sie Buchstaben, Ziffern, „.“, „-“ und „_“, höchstens 64.</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>„practice“ ist der eingebaute Dienst. Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>„%1“ ist keine Webadresse. Sie sollte aussehen wie https://models.example/v1.</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>Die Adresse eines Dienstes hat weder Benutzer noch Kennwort, Abfrage oder Fragment. Sein Schlüssel liegt getrennt davon, im Schlüsselbund oder in der Umgebung.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>Die Adresse eines Proxys wird gespeichert und darf kein Kennwort enthalten: Lassen Sie den Proxy des Dienstes leer, und setzen Sie ihn in https_proxy oder http_proxy.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>„%1“ ist keine Adresse eines Proxys: Schreiben Sie http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>„%1“ ist kein Name für eine Kopfzeile: Nehmen Sie Buchstaben, Ziffern und „-“, wie in „X-Team: research“.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>Der Wert der Kopfzeile %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>Die Kopfzeile %1 trägt einen Schlüssel, und Kopfzeilen werden gespeichert. Geben Sie ihn als Schlüssel des Dienstes an, oder nennen Sie eine Umgebungsvariable, die ihn enthält: „%1: ${NAME}“.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>Ein Dienst braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>„%1“ braucht mindestens eine Spur, oder gar keine Angabe.</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>Es gibt schon einen Dienst namens „%1“.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>Der Dienst „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>Plätze von %1 benutzen „%2“ noch. Entfernen Sie diese erst, oder geben Sie ihnen einen anderen Dienst.</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>Die Adresse des Dienstes %1 lässt sich nicht fragen: Schreiben Sie eine, die mit https:// oder http:// beginnt.</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>Dienste und Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>Einen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>Modelle an den Tisch setzen …</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>Diesen Dienst entfernen</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>Fügen Sie den Ort hinzu, der Ihre Modelle anbietet: einen Dienst im Netz mit Ihrem Schlüssel oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>Der eingegebene Schlüssel ist noch nicht gespeichert und geht verloren, wenn Sie etwas anderes ansehen.</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>Die Einstellungen lassen sich in %1 nicht aufbewahren; prüfen Sie, ob sich Datei und Ordner beschreiben lassen.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden: Moai macht mit seinen eigenen weiter. Prüfen Sie die Zugriffsrechte dieser Datei.</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>Einige Zeilen von %1 sind keine Einstellungen und wurden ausgelassen. Die Datei, wie sie war, heißt jetzt %2.</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>Die Seite war schon wie in einem frischen Moai.</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>„%1“ ist wie in einem frischen Moai.</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>Skeptiker</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>Bezweifle, was behauptet wird, bis es gezeigt ist. Sag zu jeder wichtigen Aussage, welcher Beleg sie entscheiden würde und ob er vorliegt. Nenne den schwächsten Schritt einer Argumentation, auch deiner eigenen, und sag offen, wenn du etwas nicht weißt.</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>Sorgfältiger Lektor</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>Lies wie ein Lektor, der den Autor achtet. Streiche, was nichts trägt, frag nach, was ein vages Wort bedeutet, und bewahre den Ton. Zeig den geänderten Satz, statt die Änderung zu beschreiben, und begründe sie in wenigen Worten.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingenieur</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>Denk in Anforderungen, Grenzen und Ausfällen. Zieh das Einfachste vor, das funktioniert, belege Behauptungen mit Zahlen und Einheiten, und sag, was es kostet, wie es kaputtgeht und woran man es merken würde.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>Erkläre so, dass ein aufgeweckter Anfänger folgen kann: Geh von Bekanntem aus, ein Gedanke nach dem anderen, mit einem kleinen konkreten Beispiel vor der allgemeinen Regel. Weise auf den üblichen Fehler hin, und schließe mit einer Frage, die das Verständnis prüft.</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>Advocatus Diaboli</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>Vertritt die stärkste Position gegen die Ansicht, die die meisten hier einnähmen. Nutze ihre besten Argumente, keine Karikatur. Sag am Ende, welches davon dich am meisten überzeugt und was darauf zu erwidern wäre.</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>Historiker</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>Stell die Frage in ihre Geschichte: was früher versucht wurde, unter welchen Bedingungen und wie es ausging. Trenne Quellen von späterer Legende, nenne Daten und Orte, und sag, wo ein Vergleich mit der Vergangenheit nicht mehr trägt.</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statistiker</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>Frag, was gemessen wurde, an wem und verglichen womit. Gib Spannen statt einzelner Zahlen an, nenne Grundraten, Zufall und Auswahl, halte Korrelation und Ursache auseinander, und rechne Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>Antworte zuerst, in einem Satz; dann nur, was man braucht, um danach zu handeln. Nimm Alltagswörter und kurze Sätze, keinen Jargon und keine Vorrede. Wenn die Antwort von etwas abhängt, sag, wovon.</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>Tasten ändern …</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>Eine Aktion oder ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>Drücken Sie die Tasten für „%1“ zusammen. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>%1 ist vergeben: %2. Sollen diese Tasten ab jetzt „%3“ auslösen?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>Neue Diskussion</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>Noch keine Diskussionen.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a discussion&apos;s title
----------
Notice with an Undo button; %1 is a project&apos;s name</extracomment>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>Diskussionen durchsuchen</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>Keine Diskussion enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Telegram…</source>
        <extracomment>Button at the foot of the sidebar: the messenger</extracomment>
        <translation>Telegram …</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>Eine neue Diskussion beginnen</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai kann nicht nach %1 schreiben. Prüfen Sie die Rechte des Verzeichnisses, oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai kann den Socket %1 nicht öffnen: %2. Prüfen Sie die Rechte seines Verzeichnisses.</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>→ Runde %1, ohne Grund</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>→ Runde %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>nicht belegt</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>bleibt dabei</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>Haltung geändert, ohne ein Argument zu nennen (Anpassung)</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>auf @%1 zu bewegt, ohne ein Argument zu nennen (Anpassung)</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>Haltung geändert: %1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>von @%1 überzeugt: %2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>Haltung von @%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moai::StandingsItemModel</name>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name, %3 its value</extracomment>
        <translation>@%1, %2: %3</translation>
    </message>
    <message>
        <source>Mean of the places, 1 is the best; a participant&apos;s vote for its own answer does not count</source>
        <translation>Mittel der Plätze, 1 ist am besten; die Stimme eines Teilnehmers für die eigene Antwort zählt nicht</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>Ihr Platz</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 enthält „%2“, was diese Version von Moai nicht kennt. Aktualisieren Sie Moai; es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>%1 seconds; a no-break space between</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Gescheiterte noch einmal</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>Ein anderes Programm hat %1 eine Minute lang in Beschlag genommen. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>Für %1 ist kein Platz mehr. Schaffen Sie Platz auf der Platte, und versuchen Sie es erneut; was vorher aufbewahrt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 ist beschädigt oder gar keine Datenbank. Legen Sie die Datei beiseite, und setzen Sie die neueste Kopie aus %2 an ihre Stelle; ohne eine beginnt Moai mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>%1 lässt sich nicht beschreiben. Prüfen Sie die Rechte von Datei und Ordner, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen Sie, ob der Ordner da und beschreibbar ist, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben (%2). Prüfen Sie die Platte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>Dieser Text ist zu lang, um in %1 aufbewahrt zu werden. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>%1 ließ sich nicht benutzen: %2. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai kann seine Datenbank nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>Moai kennt den Link „%1“ nicht. Links sind moai://discussion/ID und moai://new?text=WORDS.</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>Der Link „%1“ nennt keine Diskussion: Er sollte mit der ID einer Diskussion enden.</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>Der Link „%1“ ist zu lang: Höchstens %L2 Zeichen werden angenommen. Fügen Sie seinen Text stattdessen in das Eingabefeld ein.</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>„%1“ ist keine Datei dieses Rechners. Speichern Sie sie hier, und öffnen Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>&amp;Diskutieren</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>&amp;Nächste Runde</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>Antworten &amp;ordnen lassen</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>&amp;Fazit schreiben lassen</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>&amp;Aussagen kartieren</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>Was mit der Diskussion geschehen soll</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>Speichert die Diskussion als Datei</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>Das Band endet mitten in dieser Antwort.</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1 ab Zeichen %2</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>die Länge von %1</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>Diese Anfrage ist nicht auf dem Band: Alle Antworten darauf sind gegeben.</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>Diese Anfrage ist nicht auf dem Band. Am nächsten kommt dort Anfrage %1; sie weicht ab in %2.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>Telegram nimmt das Token des Bots nicht an. Holen Sie es bei @BotFather, und setzen Sie es neu.</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>Die Nachrichten des Bots gehen an einen Webhook. Entfernen Sie den Webhook, wenn nichts anderes ihn braucht.</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>Ein anderes Programm liest die Nachrichten dieses Bots. Beenden Sie es, oder holen Sie bei @BotFather ein eigenes Token für Moai.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 bittet um eine Pause.</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>%1 hat Schwierigkeiten (%2). Moai versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>%1 kennt keinen solchen Bot. Prüfen Sie das Token und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>Telegram hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>Zu %1 kam keine sichere Verbindung zustande: %2 Prüfen Sie Adresse, Uhr und Zertifikat.</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>Den Rechner %1 gibt es nicht. Prüfen Sie das Netz und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Unter %1 antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>Der Proxy lässt uns nicht zu %1 durch. Prüfen Sie den Proxy des Systems.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>Die Verbindung zu %1 riss mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>%1 antwortet (HTTP %2), aber nicht wie ein Telegram-Server. Prüfen Sie die Adresse des Servers, und ob das Netz eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>Das ist keine Adresse eines Telegram-Servers: Schreiben Sie https://host, ohne das Token des Bots, ohne Kennwort und ohne Fragezeichen. Üblich ist https://api.telegram.org.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>Noch ist kein Bot eingerichtet. Legen Sie mit @BotFather in Telegram einen an, und geben Sie Moai sein Token.</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>Ein anderes Moai mit diesem Datenverzeichnis betreibt den Bot. Dieses übernimmt, wenn jenes endet.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Chats oder der Bot selbst</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Tabs of the Telegram page</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>moai::TelegramQuestion</name>
    <message>
        <source>This chat is not known any more. Pair it again.</source>
        <translation>Dieser Chat ist nicht mehr bekannt. Koppeln Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>Der Chat wurde inzwischen vergessen. Koppeln Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>Gedanken von %1</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>Gedanken · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>Der Bot hält an, und das Token wird aus dem Schlüsselbund genommen. Die Chats bleiben gekoppelt.</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Das Token entfernen</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>Öffnen Sie %1 in Telegram, senden Sie ihm /newbot, und beantworten Sie seine Fragen.</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>Fügen Sie hier das Token ein, das er Ihnen gibt.</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>So kommen Sie zu einem Token</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token des Bots</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>Wem das Token gehört</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Ein anderes Token</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>Token von @BotFather</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>Das Token kommt aus der Umgebungsvariablen MOAI_TELEGRAM_TOKEN. Ändern Sie es dort, und starten Sie Moai neu.</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>Im Schlüsselbund liegt ein Token.</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>Es kommt in den Schlüsselbund. Wo es keinen gibt, setzen Sie stattdessen MOAI_TELEGRAM_TOKEN in der Umgebung.</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>Telegram wird gefragt, wem dieses Token gehört …</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>Es klappt: Das ist das Token von %1.</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>Das Token von %1 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>Das Token ist entfernt.</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>Gegenrede</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>Die Verbindung zu %1 riss mitten in der Antwort ab. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>Zu %1 kam keine Verbindung zustande. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>Der Proxy will Namen und Kennwort. Setzen Sie beides in https_proxy oder http_proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>Der Proxy lässt uns nicht durch. Prüfen Sie den Proxy des Dienstes und den des Systems.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Unter %1 antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>Den Rechner %1 gibt es nicht. Prüfen Sie die Adresse des Dienstes und das Netz.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>Zu %1 kam keine sichere Verbindung zustande: %2 Prüfen Sie Adresse, Uhr und Zertifikat.</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 ist keine Adresse zum Fragen: Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 hat die Verbindung nicht binnen %2 angenommen. Prüfen Sie das Netz sowie Adresse und Proxy des Dienstes.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 hat nicht binnen %2 zu antworten begonnen. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit bis zum ersten Byte.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 verstummte mitten in der Antwort für %2. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit zwischen zwei Bytes.</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 hielt die Verbindung offen, sandte aber %2 lang kein Wort. Fragen Sie noch einmal, oder geben Sie dem Dienst mehr Zeit bis zum ersten Byte.</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>Was %1 gesendet hat, ließ sich nicht entpacken. Fragen Sie noch einmal; kommt es wieder vor, melden Sie es dem Dienst.</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>%n Diskussion läuft</numerusform>
            <numerusform>%n Diskussionen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>%n Diskussion mit gescheiterter Antwort</numerusform>
            <numerusform>%n Diskussionen mit gescheiterter Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>%n ungelesene Diskussion</numerusform>
            <numerusform>%n ungelesene Diskussionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A discussion in the tray&apos;s menu; %1 its title, %2 its state, e.g. &quot;unread&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>moai::TrayMenu</name>
    <message>
        <source>&amp;New question</source>
        <extracomment>Tray menu: the window, with a new discussion</extracomment>
        <translation>&amp;Neue Frage</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>&amp;Schnellfrage …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>Moai &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>Moai &amp;zeigen</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>&amp;Telegram anhalten</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>&amp;Telegram fortsetzen</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>Die Antworten Seite an Seite</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>Alles in der Reihenfolge, in der es gesagt wurde</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>Wer welche Aussage vertritt</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>Warum ist der Himmel blau?</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>Siegestabelle von „%1“</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>In diesem Projekt wurde noch nichts geordnet. Schreiben Sie /rank, oder ordnen Sie die Antworten einer Runde selbst.</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>Nach Modell und Name. Ein geteilter erster Platz zählt für alle, die ihn teilen; niemandes eigene Stimme zählt.</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>Siegestabelle</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1, %2: %3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>Erste Plätze bei den anderen</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>Erste Plätze bei Ihnen</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>Gegenrede</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>Mit --lines nennt jede Zeile ihre eigene Art.</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>Sagen Sie, was gelesen werden soll, z. B. moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk nimmt eine Anzahl Bytes.</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>Zeigen, was Moai aus den Bytes eines Dienstes liest, für Fehlerberichte.</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>Je N Bytes auf einmal füttern.</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>Einen Fall je Zeile lesen: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Noch keine Diskussionen. Fragen Sie etwas: moai say &quot;/open Warum ist der Himmel blau?&quot;</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>Diskussion %1 „%2“ ist gelöscht.</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>Diskussionen auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>Eine Diskussion mit allen Runden zeigen.</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>Eine Diskussion löschen.</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>Nur die dieses Projekts.</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>Die Standardeingabe ist zu lang: Höchstens %L1 Bytes werden genommen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>Übungsmodelle antworten unter %1 (Strg+C beendet).</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>Die Übungsmodelle auf 127.0.0.1 anbieten, wie OpenAI.</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>Dort lauschen; 0 oder nichts: irgendein freier Port.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>Es gibt keinen Dienst „%1“. Bekannt sind: %2. Hinzufügen: moai service add %1.</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>Noch keine Projekte. Anlegen: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context nimmt own, shared oder chosen.</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>Projekt %1 ist da. Modelle setzen: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>Projekt %1 ist da mit %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>In %1 sitzt niemand.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>Projekt %1 ist gelöscht, samt seinen Diskussionen.</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>Projekte mit ihrer Tischordnung auflisten.</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>Ein Projekt anlegen.</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>Zeigen, wer an einem Tisch sitzt, oder andere hinsetzen.</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>Ein Projekt umbenennen.</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>Ein Projekt samt seinen Diskussionen löschen.</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>Worum es geht; jeder Teilnehmer erfährt es.</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>Wie die Teilnehmer antworten sollen.</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>Wer am Tisch sitzt: SERVICE/MODEL[=HANDLE], mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>Wer was sieht: own, shared oder chosen.</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Sagen Sie etwas, z. B. moai say &quot;/open Warum ist der Himmel blau?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>Was über die Standardeingabe kam, ist kein Text. Moai liest UTF-8.</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>Diskussion %1 gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>Eine Zeile am Tisch sagen und die Antworten ausgeben, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>In diesem Projekt; sonst im zuletzt benutzten.</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>In dieser Diskussion oder einer neuen; sonst in der jüngsten des Projekts.</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>Noch keine Dienste; es antworten die Übungsmodelle. Hinzufügen: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>Über die Standardeingabe kam kein Schlüssel. Versuchen Sie: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>Was über die Standardeingabe kam, ist kein Schlüssel: Ein Schlüssel ist eine Zeile aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>Dienst %1 ist geändert: %2 unter %3.</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>Dienst %1 ist hinzugefügt: %2 unter %3.</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt: Ohne Schlüsselbund lebt er nur in der Umgebung. Setzen Sie %1, bevor Sie moai starten.</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>Dienst %1 ist entfernt.</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>Falls sein Schlüssel im Schlüsselbund liegt, ist er noch dort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 antwortet und bietet %n Modell an.</numerusform>
            <numerusform>%1 antwortet und bietet %n Modelle an.</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>Dienste auflisten, und wo ihre Schlüssel liegen.</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>Einen Dienst hinzufügen oder ändern.</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>Einen Dienst und seinen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>Einen Dienst fragen, ob er den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>Die Modelle eines Dienstes auflisten.</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai (Vorgabe), openai-responses, anthropic, gemini oder ollama.</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>Wo seine Schnittstelle beginnt, z. B. https://models.example/v1.</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>Den Schlüssel von der Standardeingabe lesen und im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>Diese Kopfzeile, „Name: Wert“, mit jeder Anfrage senden; ${NAME} steht für eine Umgebungsvariable. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>Wie viele Teilnehmer zugleich gefragt werden dürfen.</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>Sekunden: CONNECT,FIRST,IDLE (10,120,60).</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>„%1“ ist kein bekannter Dienst, er braucht also --url und, wenn er nicht das Protokoll von OpenAI spricht, --kind. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts nimmt CONNECT,FIRST,IDLE in Sekunden, z. B. 10,120,60.</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>„%1“ ist keine Kopfzeile. Sie sollte aussehen wie „X-Team: research“.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>Es gibt keine Art „%1“. Bekannt sind openai, openai-responses, anthropic, gemini und ollama.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Die Datenbank ist heil.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>Die Datenbank prüfen und sagen, was darin ist; verändert nichts.</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>--format nimmt md, json oder html.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>„%1“ ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>„%1“ ist zu lang: Höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>Diskussion %1 „%2“ ist in Projekt %3 importiert.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>Diskussion %1 „%2“ ist schon da, in Projekt %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>Diskussion %1 „%2“ war hier gelöscht; sie ist zurück in Projekt %3.</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>Eine Diskussion aufnehmen, die als JSON exportiert wurde.</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>In dieses Projekt; sonst in ihr eigenes, das angelegt wird, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>Eine Diskussion mit allem schreiben, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>Markdown oder HTML zum Lesen, JSON zum Importieren anderswo; sonst md.</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>In diese Datei, anstelle dessen, was da ist; sonst auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>Sagen Sie, was gesetzt werden soll, zum Beispiel: moai project set NAME --context shared. `moai project set --help` zählt auf, was es gibt.</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>Ändern, wie der Tisch eines Projekts geführt wird.</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>--%1 nimmt on oder off.</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>--%1 nimmt %2 von 1 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>--%1 nimmt einen Betrag in US-Dollar, etwa 2.50, oder none.</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>--chair nimmt @NAME, DIENST/MODELL oder default.</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default oder eine Zahl</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>Die anderen als Platz A, B, … zeigen: on oder off.</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>Jemanden gegen die führende Ansicht argumentieren lassen: on oder off.</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>Eine Diskussion beenden, wenn niemand mehr die Haltung ändert: on oder off.</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>Wer Fazite schreibt: @NAME, DIENST/MODELL oder default.</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>Wie viele für ein Fazit geantwortet haben müssen, oder default.</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>Wie lange ein Fazit auf Antworten wartet, in Sekunden.</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>Vor einer Zeile fragen, die ihn überschritte, in US-Dollar, oder none.</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>Bei dieser Ausgabe alles anhalten, in US-Dollar, oder none.</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>Es gibt keinen Dienst „%1“ für den Vorsitz. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>An diesem Tisch sitzt niemand, der den Vorsitz haben könnte.</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>An diesem Tisch heißt niemand @%1; es gibt @%2.</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>Die Diskussion ist in Runde %1 abgebrochen. Dort weitermachen: moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>Wenn ja, sagen Sie es noch einmal mit --yes.</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>Ja zu dem, was sonst vorher gefragt würde: viele Runden, eine Grenze.</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>Die Diskussion in diese Datei mitschneiden, eine neue oder eine, die ihren Anfang enthält; ohne -d beginnt die Zeile eine neue Diskussion oder setzt die der Datei fort.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>Niemand ändert mehr die Haltung: Die Diskussion endet früher.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%1 von %2 Antworten sind aufs Byte gleich.</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>--speed nimmt 1 oder max.</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>%1 enthält schon eine Diskussion. Wählen Sie für eine neue eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>%1 enthält eine Diskussion, die es nicht mehr gibt. Wählen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>Eine mitgeschnittene Diskussion noch einmal halten, ohne Netz, und vergleichen.</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>Sie behalten, in einem neuen Projekt dieses Namens; sonst wird sie verworfen, außer mit --data-dir.</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1: jedes Byte zu seiner Zeit; max: so schnell es geht, das Übliche.</translation>
    </message>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>Nur den Telegram-Bot betreiben, ohne Fenster, bis er angehalten wird.</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>Den Webhook entfernen, an den die Nachrichten des Bots gehen, und den Bot dann betreiben.</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>Es klappt wieder: @%1 fragt Nachrichten ab.</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>@%1 fragt Nachrichten ab (Strg+C beendet).</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>Ein Fenster oder ein anderes `moai bot` mit diesem Datenverzeichnis betreibt den Bot schon. Beenden Sie es zuerst, oder überlassen Sie ihm den Bot.</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>Noch ist kein Bot eingerichtet. Legen Sie mit @BotFather in Telegram einen an; dann: moai telegram token --stdin, oder setzen Sie MOAI_TELEGRAM_TOKEN.</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>Zum Entfernen: moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>Runde %1, %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>Wörter in Titeln und in Gesagtem finden, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Öffnen Sie bis %1 den Link, oder senden Sie dem Bot die Zeile. Das Fenster oder moai bot muss dabei laufen.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>Das wurde inzwischen anderswo entschieden.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>%1 ist gekoppelt.</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>%1 ist abgewiesen.</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>Niemand hat den Code rechtzeitig gesendet; er gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>%1 hat den Code gesendet. Ist das, wen Sie meinen? [j/N]</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>Telegram-Chats</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>Wartet auf Telegram</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>zeigt nicht, was am Rechner geschieht</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>„%1“ ist keine Nummer eines Chats. Der Bot nennt sie als Antwort auf /whoami; die einer Gruppe beginnt mit einem Minus.</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>Noch ist kein Chat gekoppelt. Einen koppeln: moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>Chat %1 ist gekoppelt.</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>Gruppen sind ausgeschaltet: Er wird bedient, sobald Sie moai telegram groups on schreiben.</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>Chat %1 ist nicht bekannt. Siehe moai telegram chats.</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>Chat %1 wird nicht mehr bedient.</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>Das Token des Bots liegt im Schlüsselbund. Als Nächstes: moai telegram pair, und moai bot, wenn das Fenster nicht offen ist.</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>Im Schlüsselbund liegt kein Token eines Bots mehr.</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>Entweder --stdin oder --remove, nicht beides.</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>Was über die Standardeingabe kam, ist nicht das Token eines Bots: Ziffern, ein Doppelpunkt, Buchstaben. Versuchen Sie: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Alle auf dem Weg können das Token lesen und was gesagt wird. Nehmen Sie https://, wenn der Server es kann.</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>Für Gruppen gilt on oder off.</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>Das Token des Bots im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>Den Server der Bot-API zeigen oder setzen.</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>Einen Code erzeugen, der einen Chat koppelt.</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>Die Chats auflisten.</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>Einen Chat mit seiner Nummer koppeln.</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>Einen Chat nicht länger bedienen.</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>Ob Gruppen bedient werden.</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>Das Token von der Standardeingabe lesen; @BotFather vergibt es.</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>Es aus dem Schlüsselbund nehmen.</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>In diesem Projekt sprechen; sonst im zuletzt benutzten.</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>Hinsetzen, importieren oder exportieren: nur eines auf einmal.</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>„%1“ ordnet keinen Dienst zu: Schreiben Sie --map FROM=TO, zum Beispiel --map gateway=openai.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>Es gibt keinen Dienst „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>Ein Platz der Datei nennt keinen Dienst: Sagen Sie mit --map =NAME, welcher ihn bedient. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>Die Tischordnung nutzt den Dienst „%1“, der hier nicht eingerichtet ist: Fügen Sie ihn mit moai service add %1 hinzu, oder sagen Sie mit --map &quot;%1=NAME&quot;, welcher seine Plätze bedient. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>Die Tischordnung als JSON in diese Datei schreiben; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>Stattdessen die Tischordnung aus dieser Datei an den Tisch setzen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>Mit --import: Der Dienst TO bedient die Plätze von FROM.</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>verlangt einen Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>schon eingerichtet</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Auf diesem Rechner antwortet kein Modellserver.</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>Die Modellserver finden, die auf diesem Rechner antworten.</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>Für diesen Dienst auch den Zertifizierungsstellen dieser PEM-Datei vertrauen; leer: keiner.</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>Der Schlüsselbund fragt in einem eigenen Fenster nach seinem Kennwort.</translation>
    </message>
</context>
</TS>
