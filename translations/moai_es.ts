<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Debates</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n ha respondido.</numerusform>
            <numerusform>%n han respondido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>%1 ha respondido.</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>%1 han respondido.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>%n ha fallado.</numerusform>
            <numerusform>%n han fallado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>%1 ha fallado: %2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>La conclusión de %1 está lista.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>Todos han respondido.</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>Ya nadie escribe.</translation>
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
        <translation>%1 pal/s</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 → %2 tok</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 tok</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>Primera palabra tras %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>%1 palabras por segundo</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>%1 tokens leídos</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>%1 tokens escritos</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>Se desconoce el precio</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>Paso 1 de 2: %1 recopila las afirmaciones, %n hasta ahora…</numerusform>
            <numerusform>Paso 1 de 2: %1 recopila las afirmaciones, %n hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Paso 1 de 2: %1 recopila las afirmaciones…</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>Paso 2 de 2: %1 escribe la conclusión…</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>%1 escribe la conclusión…</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>%1 se interrumpió antes de completar la conclusión.</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>Detenido antes de que %1 escribiera una palabra.</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>%1 no escribió nada. Pregunte de nuevo o elija otro moderador.</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>Detenido antes de poder leer la conclusión de %1.</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>Lo que escribió %1 no es una conclusión en el formato pedido. Este es el texto tal como llegó.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>Señalado por uno solo</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Puntos ciegos</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Opinión minoritaria</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>Disenso que la conclusión omite</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>@%1 recopila las afirmaciones…</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>@%1 recopila las afirmaciones, %n hasta ahora…</numerusform>
            <numerusform>@%1 recopila las afirmaciones, %n hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n rebatida</numerusform>
            <numerusform>%n rebatidas</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>@%1 se interrumpió antes de completar las afirmaciones.</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>Detenido antes de que @%1 escribiera una palabra.</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>@%1 no escribió nada. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>No se pudo leer ninguna afirmación en lo que escribió @%1. Este es el texto tal como llegó.</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>@%1 no encontró afirmaciones en este debate.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>Lo que diga llega a todos a la vez; nadie ve las respuestas de los demás en la ronda.</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>Lo que diga se debate: todos responden; después se leen entre sí y responden por turnos.</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>Lo que diga llega a quienes nombre.</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>El moderador escribe la conclusión.</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>Todos clasifican las últimas respuestas sin ver de quién son.</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>Uno de ellos enumera las afirmaciones y quién las sostiene.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>Contexto %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>Ventana de contexto: %1 tokens.</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>Ventana de contexto: desconocida.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>No cuesta nada.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>Un millón de tokens cuesta %1 en la pregunta y %2 en la respuesta.</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>Precio: desconocido.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%n precio desconocido</numerusform>
            <numerusform>%n precios desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1 + %n sin precio</numerusform>
            <numerusform>%1 + %n sin precio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>%n respuesta costó %1.</numerusform>
            <numerusform>%n respuestas costaron %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>Se desconoce el precio de %n respuesta.</numerusform>
            <numerusform>Se desconoce el precio de %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>%1 tokens de entrada</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 de salida</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>precio de %n llamada desconocido</numerusform>
            <numerusform>precio de %n llamadas desconocido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <extracomment>Kind of a row of the palette: something Moai can do</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>En el texto</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>Hilo propio</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>Mesa compartida</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>Respuesta elegida</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>Cada participante ve los mensajes de usted y sus propias respuestas.</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>Cada participante ve todo lo dicho hasta ahora, por todos.</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>Cada participante ve los mensajes de usted y, por cada ronda, la respuesta que eligió.</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenida</numerusform>
            <numerusform>%n detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>Ronda %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>por turnos</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>todos a la vez</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>conclusión</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>Se celebraron todas las rondas.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>Ya nadie cambió de postura, así que terminó antes.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>Se alcanzó el límite estricto del proyecto.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie respondió.</translation>
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
        <translation>usted</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>sus propias palabras</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>otro participante</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>como el usuario</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>como el modelo</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>revise la clave</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>uso limitado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>falló el último intento</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Ha respondido.</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>No se le ha preguntado nada desde que se inició Moai.</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1 (visto a las %2)</translation>
    </message>
</context>
<context>
    <name>StanceMarks</name>
    <message>
        <source>supports</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>apoya</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>rebate</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>matiza</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>calla</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>pensando…</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>sin leer</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>tema %1 de un grupo</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>chat privado</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>espera su visto bueno</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>ha bloqueado el bot</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>%1 quiere vincularse con el proyecto actual.</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>%1 quiere vincularse con el proyecto «%2».</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram está desactivado</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram no está configurado</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram: conectando…</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram: @%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram: reintentando</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram funciona en otro lugar</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>Telegram se ha detenido</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>Los chats no se atienden hasta que lo active.</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>Con un bot propio puede seguir y dirigir los debates desde el teléfono.</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>Preguntando a Telegram quién es el bot.</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>@%1 atiende los chats vinculados mientras Moai esté abierto.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>No se puede acceder a Telegram. Moai continuará por sí solo en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>Otro programa tiene el bot. Moai lo tomará cuando aquel termine.</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>Revise el token y la dirección del servidor, y vuelva a activarlo.</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>Habla en %1 lugar de %2 en esta ronda.</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>Es su turno.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>Es el contradictor: argumenta contra la opinión dominante y no cuenta para el acuerdo.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>Enviar la línea (en el cuadro de texto)</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Insertar un salto de línea</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>Enviar, haga lo que haga Intro</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>Eliminar el debate (en la lista)</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>Nuevo debate</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>Buscar en los debates</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>Cambiar el nombre del debate</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>Exportar el debate</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>Editar el proyecto</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Detener todas las respuestas</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>Debatir (lo escrito, si lo hay)</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>Una ronda más</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>Pausar el debate o continuarlo</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>Clasificar las respuestas</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>Escribir la conclusión</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>Trazar el mapa de afirmaciones</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>Preguntar o no al participante %1</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>Preguntar o no a un participante</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>Editar los participantes</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>Columnas, transcripción o mapa</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>A la columna izquierda</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>A la columna derecha</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>A la ronda anterior</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>A la ronda siguiente</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>Solo esta columna, y volver</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>Mostrar las columnas</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>Mostrar la transcripción</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Al panel siguiente</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Al panel anterior</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>Buscar y hacer cualquier cosa (paleta)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram: chats y bot</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>Bienvenida: conectar modelos y empezar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>Otro Moai tiene abierto este directorio de datos y no responde. Ciérrelo y vuelva a iniciar.</translation>
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
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Buscar servicios</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>Servicios conocidos</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>Buscar servidores en este equipo</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>Consulta los puertos habituales de este equipo, como el de Ollama. No se consulta nada fuera de él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>Otro servicio…</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>El suyo propio</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>Cualquier dirección que hable uno de los protocolos</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>En marcha en este equipo</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>Ya configurado como «%1»</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>Pide una clave</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>Ya configurados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>Ningún servidor de modelos responde en este equipo. Inicie uno, como Ollama, o indique su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>Se encontró %n servidor.</numerusform>
            <numerusform>Se encontraron %n servidores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>No se puede reintentar una pregunta, solo sus respuestas.</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>@%1 todavía está respondiendo. Deténgalo primero y luego reintente.</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>No se puede elegir una pregunta, solo sus respuestas.</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>C&amp;ontraste</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>El contraste alto refuerza todos los bordes y marcas.</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>En comparación con el del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>Reducido: nada se desliza, gira ni parpadea.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>Decir al &amp;lector de pantalla lo que se ha respondido</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>También lo que falló y cuándo hay una conclusión.</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>No se puede leer el archivo de certificados %1. Elíjalo de nuevo en los ajustes del servicio o quítelo allí.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>%1 es demasiado grande para ser un archivo de certificados. Elija otro en los ajustes del servicio.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>%1 no contiene ningún certificado. Hace falta un archivo en formato PEM, con líneas que digan BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede quitar «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>En un entorno aislado, Moai no puede iniciarse por sí mismo. Añádalo a los programas que inicia el escritorio, en los ajustes del propio escritorio.</translation>
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
        <translation>se abstuvo: no se pudo leer ningún orden</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>se abstuvo: %1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>Motivo de @%1: %2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>@%1 coloca a @%2 en el puesto %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the ballots: why a reviewer ranked so</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>moai::BotDoor</name>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Esto no es el token de un bot. Copie toda la línea que dio @BotFather: cifras, dos puntos, letras.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>Todavía no se sabe quién es el bot. Espere a que se conecte y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>La dirección debe empezar por https:// o http:// y contener solo un servidor y una ruta, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>Atender también grupos</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>Cualquiera en un grupo vinculado puede preguntar a la mesa, y sus servicios los paga usted. Mientras esté desactivado, los grupos no se atienden.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>El de Telegram, salvo que usted mismo opere un servidor de la Bot API.</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>Por http://, cualquiera en el camino puede leer el token.</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Lo que contiene %1 no es el token de un bot. Copie toda la línea que dio @BotFather: cifras, dos puntos, letras.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>Esto no es el token de un bot. Copie toda la línea que dio @BotFather: cifras, dos puntos, letras.</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 También puede poner el token en la variable de entorno %2.</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>El token del bot está en el llavero, que está bloqueado. Desbloquéelo.</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 Guardaba el token del bot. Inícielo o ponga el token en la variable de entorno %2.</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>Detenido: se alcanzó el límite estricto del proyecto, %1. Se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>El proyecto ha gastado %1 y su límite estricto es %2: no se pregunta a nadie. Suba el límite en los ajustes del proyecto o con `moai project set NAME --hard-cap USD`.</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>moai::Bundle</name>
    <message>
        <source>The file is damaged near byte %1: get it again, complete.</source>
        <translation>El archivo está dañado cerca del byte %1: consígalo de nuevo, completo.</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>Esto no es un debate de Moai. Lo que se puede importar se crea con moai export ID --format json.</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>El archivo se creó con un Moai más reciente: impórtelo con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>El archivo está dañado: %1 falta o no es lo que debería ser.</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>Aún se estaba escribiendo cuando se exportó el debate.</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>La línea %1 del casete está dañada: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>Este casete se grabó con un Moai posterior (%1). Reprodúzcalo con esa versión o una más reciente.</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>Esto no es un casete: grabe uno con moai say --record FILE LINE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>No se puede escribir la grabación en %1: %2.</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>El certificado de «%1» caducó el %2. Pida uno nuevo a quien administre el servicio.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>«%1», válido hasta el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>%n certificado; el primero en caducar es «%1», el %2.</numerusform>
            <numerusform>%n certificados; el primero en caducar es «%1», el %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>un chat que ya no está vinculado</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>Este chat ya no está vinculado.</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>Reflejar lo dicho aquí</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>Lo que se dice en la ventana y en la terminal aparece en el chat</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>Proyecto de %1</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>Reflejar lo dicho aquí en %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>El grupo y todos sus temas dejan de atenderse hasta que se vincule de nuevo.</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>Este chat deja de atenderse hasta que se vincule de nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>El debate ha seguido adelante.</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>Eso ya se respondió antes.</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>espera el visto bueno en el equipo</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>Este es un bot privado de Moai.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>Su número es %1.</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>El número de este chat es %1.</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>Confirme en el equipo: Moai muestra allí este chat y pregunta si se le permite entrar.</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>Este chat está vinculado con Moai. Proyecto: %1.</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>Todo lo que escriba aquí llega a toda la mesa, y todas las respuestas llegan aquí. `/help` enumera los comandos, `/projects` elige otro proyecto, `/new` inicia un debate nuevo.</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>Su número: `%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>Este chat: `%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>Este tema: `%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>Moai lee texto aquí. No se leen mensajes de voz, imágenes ni archivos: escriba o pegue el texto.</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>Aquí en Telegram también: `/whoami` da los números de este chat, `/projects` ofrece los proyectos para elegir.</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>Este chat habla ahora en el proyecto %1.</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>Todavía no hay ningún proyecto: `/project new NAME` crea uno, o simplemente pregunte algo.</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>Proyecto: %1. ¿En cuál debe hablar este chat?</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>No están todos aquí: `/project use NAME` admite cualquiera.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>Todavía no hay chats vinculados. Vincule uno y lo que se diga en la mesa aparecerá en su teléfono; lo que escriba allí se dirá en la mesa.</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 está dañado (%2). Muévalo a otro sitio y ponga en su lugar la copia más reciente de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>%n fila de %1 no pertenece a nada</numerusform>
            <numerusform>%n filas de %1 no pertenecen a nada</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>Todavía no hay ninguna base de datos en %1. Moai la crea la primera vez que se usa.</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>Mostrar en la respuesta</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 calla al respecto</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1 %2 · ronda %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>Sin verificar: estas palabras no están en la respuesta.</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>No se citaron palabras para ello.</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>→ ronda %1: %2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – sin nombrar el argumento que lo motivó (conformismo)</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, motivo: %2</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” – not found in its answer</source>
        <translation>«%1» – no se encuentra en su respuesta</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>Cambió en la ronda %1 a «%2» sin nombrar un argumento</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>Cambió en la ronda %1 a «%2»: %3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>Afirmaciones y quién las sostiene</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>Según el tema</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>contradictor</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Detener a %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>Preguntar de nuevo a %1</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>Copiar la respuesta de %1 como Markdown</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>¿Qué vio %1?</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>Elegir la respuesta de %1</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of an answer&apos;s state; %1 is a handle, %2 e.g. &quot;writing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit</source>
        <extracomment>Of the talk so far; the model&apos;s context was too small for all of it</extracomment>
        <translation>
            <numerusform>%n fragmento no cupo</numerusform>
            <numerusform>%n fragmentos no cupieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>Mostrar solo esta columna</translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>El texto es demasiado largo: %1 caracteres, y se pueden enviar %2 como máximo.</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>Esto no es texto (contiene bytes nulos): envíe palabras.</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>No existe el comando /%1. ¿Quiso decir /%2? Para enviar un texto que empiece por una barra, empiécelo con dos.</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>todavía no hay nadie en la mesa</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>están %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>Aquí nadie se llama %1: %2.</translation>
    </message>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>Se dice así: /%1 %2</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>Un debate tiene de 1 a %1 rondas, no %2. Si el número es el comienzo del texto, ponga antes las rondas: /%3 %4 %2 …</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>No hay pregunta: escriba una, o /help para ver qué se puede decir.</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>Aquí nadie se llama %1: %2. Para enviar un texto que empiece por @, ponga /open delante.</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Indique qué buscar, p. ej. /search cielo azul</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>Guardar base de datos, ajustes y claves aparte, en este directorio.</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>Imprimir JSON cuando se enumera o se responde algo.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>Uso:
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
Opciones de todas las formas:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>Explicar una forma; mostrar la versión.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
Código de salida: 0 respondieron todos los participantes, 1 algunos, 2 uso incorrecto, 3 ninguno, 4 no se puede usar el almacén de datos.
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>Falta algo más. Se conocen: %1.</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>moai no conoce «%1». Se conocen: %2. Véase moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>Uso: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>Véase moai %1 --help.</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>Véase moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>Empezar un nuevo debate.</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>Abrir la pregunta rápida, para un atajo del escritorio.</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>Abrir la mesa de práctica.</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>Esperar en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>Abrir la ventana (un segundo inicio trae al frente la primera), un enlace moai: o un debate exportado.</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>Pregunta a todos a la vez, a cada uno por separado</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>Todos responden por turnos, N rondas</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>Una ronda más del debate en curso</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>Deja terminar a quien habla y no da paso a nadie más</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>Continúa en el turno donde el debate se pausó o se interrumpió</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>El moderador escribe la conclusión</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>Todos clasifican las últimas respuestas sin ver de quién son</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>Traza el mapa de lo que se afirma y quién sostiene qué</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>Pregunta de nuevo a los fallidos, detenidos o nombrados de la última ronda</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>Detiene a todos o a uno; se conserva lo que ha llegado</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>Inicia un debate nuevo</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>Enumera los proyectos</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>Crea, usa, renombra o elimina un proyecto</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>Muestra o cambia quién se sienta a la mesa</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>Dice dónde está usted y qué está en curso</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>Dice cuánto ha costado el debate</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>Busca en todos los debates</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>Entrega el debate como archivo</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>Enumera los comandos o explica uno</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>Opciones del cuadro de texto</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>Intro envía</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Esto requiere aproximadamente %1.</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>Detener todas las respuestas</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>Pregunta o comando</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>Pregunte a todos o escriba / para ver los comandos.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Intro envía, Mayús+Intro inserta un salto de línea.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Ctrl+Intro envía.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Opinión minoritaria</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>Señalado por uno solo</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Puntos ciegos</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>Ausentes – no cuentan como acuerdo</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>La conclusión aparece aquí a medida que se escribe.</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>Conclusión de %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>por %1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener a %1</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>¿Qué vio %1?</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>Preguntar de nuevo al moderador %1</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>Copiar la conclusión como Markdown</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – rebatido por %2</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>Disenso omitido: la conclusión no recoge lo que se rebate.</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>Preguntar de nuevo al moderador</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>El moderador se juzga a sí mismo: una respuesta de @%1 está entre las que sopesa.</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>Escuchados: @%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>Cotejado con las afirmaciones que los participantes rebaten.</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>Sin cotejar el disenso omitido: no hay afirmaciones con las que hacerlo.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>Ronda %1 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>Conectar sus modelos</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>Use servidores de modelos de este equipo, servicios en la nube con una clave propia, o ambos. Las claves van al llavero del sistema y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>Con una clave o una dirección</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>Otro que hable como OpenAI</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ %1 está configurado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>Buscando servidores de modelos…</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>%1 pide una clave: configúrelo abajo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1, %n modelo</numerusform>
            <numerusform>%1, %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>Ninguno responde en los puertos habituales (Ollama, LM Studio, llama.cpp y otros).</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>Marque los que Moai puede usar.</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>&amp;Probar y añadir</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>probando…</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>funciona, %n modelo</numerusform>
            <numerusform>funciona, %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>todavía no funciona</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>%1 se creó con un Moai más reciente (esquema %2, este conoce %3): actualice Moai; no se cambió nada.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>La línea sigue en el cuadro de texto (Esc)</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1 y %2 sin precio</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**Debate**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>Ronda %1 (%2)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>límite de aviso %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>límite estricto %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>desconocido (%1)</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>Proyecto **%1**: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Todavía no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>Esto cuesta de %1 a %2. El proyecto ha gastado %3 y su límite de aviso es %4.</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>%1 de %2 llamadas no tienen precio conocido.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Continuar?</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>Han respondido %1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>El turno en curso es el último hasta que se reanude</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Siguiente ronda</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>Una ronda más del debate</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>El moderador escribe a qué condujo el debate</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>Recibido: «%1» abre la siguiente ronda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>Se conserva lo dicho; no sigue ninguna ronda</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>Detiene el debate; se conserva lo dicho</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>Pausando · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>Este debate se interrumpió</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>El debate ha terminado</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>tras la ronda %1.</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>en la ronda %1, antes de %2.</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>tras el turno de %1</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>Seguiría %1</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>queda %n ronda</numerusform>
            <numerusform>quedan %n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>Habla %1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>No se puede crear la carpeta %1. Compruebe que la carpeta superior permita escritura, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>No se puede crear %1 (%2). Compruebe que su carpeta permita escritura y que haya espacio en el disco, o elija otra con --data-dir.</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>«chunks» debe ser una lista de textos en base64.</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>Un fragmento no es base64 válido.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>«%1» no se puede decodificar. Se conocen sse, ndjson, openai, openai-responses, anthropic, gemini y ollama.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>Esta línea no es JSON.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Esta línea no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>Moai sigue en la bandeja para que lleguen las respuestas. Ciérrelo desde allí o con Ctrl+Q; en los ajustes se decide si cerrar la ventana cierra Moai.</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>Moai sigue aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>Al &amp;cerrar la ventana, Moai sigue en la bandeja</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>Las respuestas siguen llegando. Donde no hay bandeja, cerrar la ventana cierra Moai.</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>Iniciar en la &amp;bandeja, sin ventana</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar al abrir &amp;sesión</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>Moai espera entonces en la bandeja.</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>Notificar el final de una &amp;ronda</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>Solo mientras no la esté mirando.</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>Notificar si una respuesta &amp;falla</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>Notificar conclusiones, c&amp;lasificaciones y mapas de afirmaciones</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>Notificar &amp;preguntas de Telegram y chats que piden entrar</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>Mostrar en ellas &amp;texto de preguntas y respuestas</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>Si no, solo dicen que hay algo.</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Con s&amp;onido</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>&amp;Enviar una notificación de prueba</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>El servicio de notificaciones del escritorio la ha aceptado.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>Ningún servicio de notificaciones responde en este escritorio. Moai usa los globos de la bandeja donde los hay.</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>Atajo de la pregunta rápida</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Si&amp;n atajo</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>Pregunta rápida desde c&amp;ualquier lugar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>Una notificación de Moai</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>Así se ve cuando hay respuestas.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>Escritorio</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>Lo que responde en esta dirección no es una lista de modelos. Compruebe la URL y el tipo del servicio.</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>Gemini bloqueó la pregunta (%1). Reformúlela.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>Todavía no hay nada que debatir: /discuss TEXT.</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>%1 rondas con %2 en la mesa son hasta %3 respuestas. ¿Empezar?</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>El debate está en curso: /next añade una ronda, /stop lo termina.</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>Seguirá una ronda más.</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>No hay ningún debate en curso.</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>El debate está en pausa: /resume lo continúa.</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>Quien habla puede terminar; luego se pausa. /resume continúa.</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>En pausa. /resume continúa.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>Otra ventana o terminal de Moai dirige este debate: páuselo allí.</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>No hay nada que continuar: /discuss TEXT inicia un debate.</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>El debate está en curso.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>Otra ventana o terminal de Moai dirige este debate.</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>Nada se interrumpió ni se pausó: /next pide una ronda más.</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>Hay un debate en curso: esto abre su siguiente ronda.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Nuevo título</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>Título del debate</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>práctica</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>Estos participantes siguen un guion: funcionan en este equipo, no necesitan clave y no saben nada.</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>Participantes…</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>Elegir quién se sienta a la mesa</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>Mesa anónima</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Los demás se muestran como Asiento A, B, … en lugar de por su nombre.</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>Nuevo debate</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1, anónima</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>Quién ve qué: %1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>Gastado: %1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>Debates</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>No existe el debate %1, o se eliminó. `moai discussion list` muestra los que hay.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>Tu última conclusión omitió objeciones. Trata cada una de ellas, o explica por qué ya no se sostiene:</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1 (rebatido por %2)</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>desde Telegram</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>Desde Telegram: %1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>¿Por qué el cielo es azul?</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>¿Qué lenguaje conviene aprender primero, Python o C++? Argumenta.</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>Planea un fin de semana lluvioso en Lisboa para tres personas.</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>Los tres participantes de arriba son de práctica: siguen un guion, en este equipo, sin clave. Siente a modelos reales cuando quiera.</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>Conectar sus propios modelos…</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Pregunte una vez. Todos los modelos responden, lado a lado.</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>¿Qué le gustaría preguntar?</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>Moai sienta a varios modelos de lenguaje a una mesa y conserva lo que dijeron.</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>Todavía no hay nadie en esta mesa.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>%n participante de «%1» responderá.</numerusform>
            <numerusform>%n participantes de «%1» responderán al mismo tiempo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>«%1» no es un archivo que se pueda importar.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>Se importó «%1».</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>«%1» ya estaba aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>«%1» se había eliminado aquí; ha vuelto.</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>Aprox. %1</translation>
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
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>Paquete para otro Moai (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>Exportar el debate</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Un archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>No existe la carpeta «%1»: créela primero.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Preguntar de nuevo a %1</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>La respuesta se interrumpió antes de completarse.</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · nuevo intento en %2</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>Sin interpretar: no se pudo leer como lo que se pidió.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1 %2 en la ronda %3</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>cita sin verificar</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>la respuesta no forma parte de este debate</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>%1 cambió en la ronda %3: ahora %2</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>conformismo: ningún argumento nombrado</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>rebatido por %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>Se juzga a sí mismo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchados</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>Cotejado con las afirmaciones</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformismo</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>cambió sin nombrar un argumento</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>Se abstuvo.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Afirmación %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>Aportes únicos</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Puntos ciegos</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>Disenso omitido</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>&amp;Enviar con</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>La otra opción inserta un salto de línea.</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>Ini&amp;ciar con</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Todo se guarda en</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>Debates, ajustes y registro. Las claves están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>el último debate abierto</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>un nuevo debate</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>El escritorio no tiene un programa para mostrar carpetas. La carpeta es %1.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>No hay ningún atajo elegido. Haga clic en el campo y pulse las teclas.</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>%1 abre la pregunta rápida desde cualquier programa.</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>Otro programa ya usa %1. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>%1 no sirve para esto: use una tecla junto con Ctrl, Alt o la tecla del logotipo, o una tecla de función.</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>Este escritorio no cede esos atajos a los programas. En sus propios ajustes de teclado puede asignar cualquier atajo a la orden moai --ask.</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>Hacer una pregunta rápida a Moai</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Se están pidiendo estas teclas al escritorio.</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>El escritorio no concedió estas teclas. Elija otras o asigne las que quiera a la orden moai --ask en su configuración del teclado.</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>El escritorio abre la pregunta rápida con esto: %1.</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>Pregunte una vez. Todos los modelos responden, lado a lado.</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>Después, deje que se lean unos a otros, discutan por rondas y le entreguen una sola conclusión que diga en qué coinciden, qué está en disputa y quién disiente.</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>&amp;Conectar sus modelos</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>Servidores de este equipo o un servicio en la nube con su clave: tres pasos cortos, y cada uno se puede omitir.</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>&amp;Probar la mesa de práctica</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>Tres participantes que siguen un guion, en este equipo: sin clave, sin red, sin gasto. Siguen ahí para cuando quiera probar algo.</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>Añadir un encabezado</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>Quitar el encabezado</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>Otro programa recibe los mensajes de este bot por un webhook y dejará de recibirlos cuando se quite. Entonces los chats se atenderán aquí.</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Quitar el webhook</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>Atender chats</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>Ejecutar el bot mientras Moai esté abierto</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>Quitar el webhook…</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Probar Moai con participantes de práctica</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>Detenido. Reintentar pregunta de nuevo.</translation>
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
        <translation>Pide esperar %1.</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«%1» es demasiado largo: se admiten %2 como máximo.</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>Algunos mensajes de este archivo forman parte de otro debate aquí: se modificó a mano.</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>El debate sigue en curso: espere a que termine, o use antes /pause o /stop.</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>Aquí nadie se llama @%1: están %2.</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>El moderador del proyecto, @%1, ya no se sienta aquí: nombre a otro, p. ej. /consensus @handle, o elija uno en los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>No hay nadie activado en esta mesa: nombre a quien deba escribirla, p. ej. /consensus @handle.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>Todavía no ha respondido nadie: pregunte algo primero.</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>Han respondido muy pocos: %1, y hacen falta %2. Pregunte de nuevo con /retry o @handle, o fije un quórum menor en los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>Aún hay respuestas en curso: espérelas, o deténgalas con /stop, y clasifique después.</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>Una clasificación requiere al menos tres respuestas en una ronda, ya que el voto a la respuesta propia no cuenta.</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>Ninguno de los que respondieron se sienta ya aquí.</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>Solo para esta ejecución</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>Moai tiene la clave en memoria y la olvida al cerrarse.</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>En una variable de entorno</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>La línea que define la variable</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>SU CLAVE</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>Ponga esta línea, con su clave, en el archivo .profile de su carpeta personal y vuelva a iniciar sesión. En una terminal, vale para lo que se inicie allí.</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>Obtener una clave en %1</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Primero dé un nombre al servicio.</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>La clave no se puede guardar aquí. Elija dónde debe estar.</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>El llavero pide su contraseña, en una ventana propia…</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>Guardando la clave en el llavero…</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>Quitando la clave…</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>La clave no se ha guardado.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>La clave se quita del llavero y no se puede recuperar. Para volver a usar el servicio, necesitará de nuevo su clave.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>El llavero que guardaba la clave ya no está. Indique la clave de nuevo.</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>Todavía no hay clave. El llavero está bloqueado: pedirá su contraseña antes de guardar una.</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>Todavía no hay clave. Se guardará en el llavero del sistema.</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Viene de la variable de entorno %1, que prevalece sobre la clave del llavero. Cámbiela allí y vuelva a iniciar Moai.</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>Viene de la variable de entorno %1. Cámbiela allí y vuelva a iniciar Moai.</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>Solo para esta ejecución; prevalece sobre la clave del llavero.</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>Solo para esta ejecución: Moai la olvida al cerrarse.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>Guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>Guardada en el llavero del sistema, que está bloqueado. Desbloquéelo para usar la clave.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>La clave está en el llavero del sistema, pero no hay ningún servicio de secretos en esta sesión. Inícielo o elija:</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>No hay ningún servicio de secretos en esta sesión, así que no se puede guardar ninguna clave. Inicie uno (GNOME Keyring, KWallet o KeePassXC) o elija:</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>No hay ningún servicio de secretos en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>El llavero no respondió en %1 s. Si pide su contraseña, introdúzcala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>El llavero no se abrió para Moai.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>No se puede usar el llavero: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>El llavero aceptó el secreto pero no lo devuelve; no se ha guardado.</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>El llavero aún tiene el secreto; quítelo con el programa de contraseñas del sistema.</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>Lo que contiene %1 no puede ser una clave: las claves no tienen espacios, saltos de línea ni letras acentuadas. Defínala de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>Esto no puede ser una clave: las claves no están vacías ni tienen espacios, saltos de línea o letras acentuadas.</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 También puede poner la clave en la variable de entorno %2.</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 Guardaba la clave de %2. Inícielo o ponga la clave en la variable de entorno %3.</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>Esta clave está abreviada: los servicios muestran la clave entera una sola vez, al crearla. Cree una nueva y cópiela entera.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>Hay espacios o saltos de línea en medio de esta clave. Copie solo la clave, de una pieza.</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>Hay aquí caracteres que ninguna clave tiene. Copie solo la clave.</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>Solo se guarda la clave, sin lo que la rodea.</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>Cambiado; era %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>Sus personajes</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>Sus listas de participantes</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>Moai se está cerrando.</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>El debate termina aquí.</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>Todavía no hay ningún debate que exportar: pregunte algo primero.</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>No se puede usar %1 (%2). Compruebe que su carpeta permita escritura y que haya espacio en el disco, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>Otro Moai ha retenido %1 demasiado tiempo. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>No se puede guardar el registro en %1; compruebe que se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message>
        <source>Log</source>
        <extracomment>Name of the table of the log&apos;s lines, for screen readers
----------
A page of the settings</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>Palabras del registro</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>Registrar &amp;todo, no solo lo que falla</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>Copiar para un informe de &amp;error</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>&amp;Copiar las líneas</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Se copió %n línea.</numerusform>
            <numerusform>Se copiaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>Copiado, sin claves y sin lo que se dijo. Revíselo antes de pegarlo.</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>El escritorio no tiene un programa para mostrar carpetas. La carpeta es %1.</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>Guardado como `%1`.</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>El texto tal como llegó</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>Orden de las afirmaciones</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>Según se recopilaron</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Más rebatidas primero</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>Detener la recopilación</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>¿Qué vio?</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>Recopilar de nuevo</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>¿Quién sostiene qué?</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>Uno de los modelos puede enumerar las afirmaciones de este debate, quién apoya, rebate o matiza cada una y en qué palabras se basa.</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>Recopilar las afirmaciones</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>Ronda %1 · por @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>¿Qué vio @%1?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>No existe el mensaje %1.</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 es una base de datos de otro programa. Muévala a otro sitio, o elija otra carpeta con --data-dir; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>debate</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>hilo propio</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>mesa compartida</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>respuesta elegida</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>contradictor</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>papeleta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Versión de los prompts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>Mesa anónima</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>Sobre la ronda</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>Rondas por venir</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>El debate terminó</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>Tal como se escribió:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>%n fragmento anterior no cupo en su contexto.</numerusform>
            <numerusform>%n fragmentos anteriores no cupieron en su contexto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>Ronda %1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>Clasificación del usuario</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>De %n respuesta el servicio no indicó los tokens.</numerusform>
            <numerusform>De %n respuestas el servicio no indicó los tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>Modo: %1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>Volver a pedir al servicio sus modelos</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>Cargando los modelos…</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Aun así, puede escribir el id del modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>Contexto y precio desconocidos</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>Quitar de los favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Añadir a los favoritos (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>%1 no se usa hasta que se corrija; rigen los precios incorporados. %2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>Busque, o escriba el id de un modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>Ningún modelo se llama así. Intro toma «%1» tal cual.</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>Ningún modelo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>Ctrl+D añade el modelo elegido a favoritos o lo quita.</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>La lista de modelos es demasiado larga para serlo. Compruebe la URL del servicio.</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>Cargando los modelos…</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>Estos no muestran modelos ahora: %1.</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>«%1» no es un precio en dólares estadounidenses por un millón de tokens.</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>«%1» no es un número de tokens.</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>«input» y «output» van juntos.</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>«long» necesita «from», «input» y «output».</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>Falta «model».</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>No es JSON: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>No tiene la lista «models».</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>Entrada %1 de «models»: %2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>No se puede leer la lista de modelos de OpenRouter.</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1, favorito</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>Elija quién se sienta a su mesa</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>Los modelos de distintos fabricantes ven cosas distintas. Hay algunos marcados para empezar; Espacio marca otros.</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Buscar en los modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Preguntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>Preguntando a los servicios por sus modelos…</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>Ningún servicio ha indicado modelos.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>En una mesa cabe %n asiento como máximo.</numerusform>
            <numerusform>En una mesa caben %n asientos como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>%n modelo elegido</numerusform>
            <numerusform>%n modelos elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>«%1» ya existe: se reemplaza.</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>Se conocen: %1.</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>La conclusión está lista</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>Las respuestas están clasificadas</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>El mapa de afirmaciones está listo</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>%L1 de %L2 han respondido</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>Fallidas: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>Las demás se detuvieron.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>@%1 ha fallado</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>Una pregunta de Telegram</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>Un chat de Telegram quiere entrar</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>«%1» envió el código. Diga sí o no en la ventana.</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>hilo propio (cada cual ve los mensajes de usted y sus propias respuestas)</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>mesa compartida (cada cual ve todo lo dicho hasta ahora)</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>respuesta elegida (cada cual ve los mensajes de usted y las respuestas que eligió)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation> (también /%1)</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>No existe el comando /%1. ¿Quiso decir /%2?</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>texto sin más: pregunta a todos a la vez</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: pregunta solo a estos</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`: un texto que empieza por una barra</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1, **%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>ronda %1, usted</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>ronda %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>%n lugar más: busque más palabras para acotar.</numerusform>
            <numerusform>%n lugares más: busque más palabras para acotar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>Todavía no hay ningún proyecto: cree uno con `/project new NAME`.</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation> (está aquí)</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>No hay nadie en esta mesa: añada un asiento con `/models add SERVICE/MODEL`.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (desactivado)</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>Proyecto: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>Proyecto: ninguno todavía; su primera pregunta se hace en la mesa de práctica.</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>Debate: %1, sin título</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>Debate: %1, **%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modo: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>Debate: ninguno todavía; su primera pregunta inicia uno.</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>En la mesa:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>En curso:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation> (preguntado por otra ventana o terminal de Moai)</translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>Enlace de vinculación</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>Línea de vinculación</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>Escanee esto con la cámara del teléfono, o abra el enlace donde tenga Telegram:</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>O envíe esta línea al bot; en un grupo, después de añadir el bot:</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>Válido durante %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>Moai se cerró mientras esta respuesta estaba en curso. Reintentar pregunta de nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n más después de este.</numerusform>
            <numerusform>%n más después de este.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>Proyecto del nuevo chat</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>Vincular un chat…</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>Antes hay que configurar un bot y tenerlo en marcha</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>%1 ha enviado el código y espera su visto bueno.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 está vinculado.</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>¿Qué quiere hacer, abrir o buscar?</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>No preguntar a %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Preguntar de nuevo a %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
</context>
<context>
    <name>moai::ParameterFields</name>
    <message>
        <source>Low</source>
        <extracomment>How long a model may think: reasoning effort</extracomment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>left to the service</source>
        <extracomment>In a field of a seat&apos;s parameters: nothing is sent, the service decides</extracomment>
        <translation>lo decide el servicio</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>según lo que Moai sabe</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>Cuánto puede leer el modelo de una vez. Indíquelo donde Moai no lo sepa, para que las conversaciones largas se recorten a la medida; no se envía.</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>&amp;Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>Máx. de to&amp;kens por respuesta</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>Tokens de conte&amp;xto</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>Este modelo no admite temperatura.</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>Con esfuerzo de razonamiento, este modelo no admite temperatura: no se envía.</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>Este modelo no admite esfuerzo de razonamiento.</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1, %2, unos %3 tokens, %4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>No existe esa ronda.</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>Cómo debe hablar, p. ej. «un estadístico escéptico»</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>Sin personaje</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>Personaje: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>Incluidos en Moai</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>Guardar como personaje…</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>Cambiar nombre o quitar personajes…</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>No existe el personaje «%1».</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un personaje necesita un nombre.</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>El personaje «%1» todavía no dice nada: escriba cómo debe hablar.</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>Ya existe un personaje llamado «%1».</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>se celebraron todas las rondas</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>ya nadie cambió de postura</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>detenido por el usuario</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>se alcanzó el límite estricto de gasto</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie respondió</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>rebate</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>matiza</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>calla</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>leído como JSON</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>leído de JSON entre otras palabras</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>leído de líneas etiquetadas</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>sin interpretar</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1 y %n respuesta de precio desconocido</numerusform>
            <numerusform>%1 y %n respuestas de precio desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>moai::Plan</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Todavía no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>No se preguntó a @%1; están %2.</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>El modo de este debate (%1) aún no está disponible: pregunte con /open.</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>No hay nadie en esta mesa: añada un asiento con /models add SERVICE/MODEL.</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>Todos en esta mesa están desactivados: active a alguien, o pregunte a uno por su nombre: %1.</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>%1 son demasiados para una ronda: se puede preguntar a %2 como máximo. Nombre a los que quiera, o desactive algunos.</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>Nada de la última ronda falló ni se detuvo. Para preguntar de nuevo a uno de todos modos, nómbrelo: /retry @handle.</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>@%1 todavía está respondiendo: espere, o use antes /stop @%1.</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>solo aquí</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>Otro programa está usando el puerto %1; elija otro, o ninguno para tomar cualquiera libre.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>El puerto %1 no se puede usar sin permisos especiales; elija uno a partir del 1024.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>El servidor de práctica no puede escuchar en el puerto %1 de este equipo: %2.</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>Probar Moai con participantes de práctica</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>Guardar estos participantes como…</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>Cambiar nombre o quitar listas…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>Exportar estos participantes…</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>No hay ninguna lista de participantes guardada como «%1».</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>Una lista de participantes necesita un nombre para guardarse.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>No hay nadie en esta lista de participantes: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>Ya hay una lista de participantes guardada como «%1».</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>Cambiar nombre y editar…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>El proyecto actual</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>Un debate nuevo.</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>Un debate nuevo: **%1**.</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>Un proyecto nuevo: **%1**. En su mesa:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>Ahora en el proyecto **%1**.</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>No hay ningún proyecto que renombrar: cree uno con /project new NAME.</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>El proyecto **%1** se llama ahora **%2**.</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>El proyecto **%1** se ha eliminado, con sus debates.</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>No existe el servicio «%1»: `moai service list` muestra los configurados, `moai service add` añade uno.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>No hay nadie en esta mesa.</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>@%1 no se sienta a esta mesa; están %2.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>De qué habla la mesa, en pocas palabras</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>Lo que se dice a cada participante antes de cada pregunta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>Q&amp;uién ve qué</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Partes del proyecto</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>Reglas y presupuesto</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>No existe ese proyecto, o se eliminó. `moai project list` muestra los que hay.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>Ya existe un proyecto llamado «%1».</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>No existe el proyecto «%1»; todavía no hay proyectos.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>No existe el proyecto «%1».</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>Primero dé su dirección al servicio: el proxy se prueba con ella.</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>No existe ningún host con el nombre de la dirección del proxy %1.</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>El proxy no responde: nadie acepta conexiones en %1. Compruebe su dirección y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>El proxy responde, pero no nos atiende: %1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>El proxy funciona, pero no llega a %1 (estado %2). Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>El proxy funciona, pero el servicio que hay detrás no: %1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>El proxy no responde: no llegó nada de %1 en %n segundo. Compruebe su dirección y si está en marcha.</numerusform>
            <numerusform>El proxy no responde: no llegó nada de %1 en %n segundos. Compruebe su dirección y si está en marcha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>El proxy acepta la conexión, pero no volvió nada de %1 en %n segundo. Compruebe la dirección del servicio y si el proxy permite llegar allí.</numerusform>
            <numerusform>El proxy acepta la conexión, pero no volvió nada de %1 en %n segundos. Compruebe la dirección del servicio y si el proxy permite llegar allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>Código QR del enlace de vinculación</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · usted · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Todavía no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Se detuvo %1.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>Otra ventana o terminal de Moai está preguntando a %1: deténgalo allí.</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>Pregunta rápida – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>Preguntar &amp;igualmente</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>Aquí solo se hacen preguntas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>%L1 de %L2 han respondido</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Todos han respondido.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>%L1 de %L2 terminadas, %n fallida</numerusform>
            <numerusform>%L1 de %L2 terminadas, %n fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1, aún sin puesto</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1, puesto %2</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>Clasificar por su cuenta</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>Guardar y revelar</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>No se muestra ningún nombre. Dé un puesto a cada respuesta con las teclas del 1 al 9, o arrástrela; el mismo número dos veces es un empate.</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>Respuestas, de mejor a peor</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= Empate</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>Darle el puesto de la respuesta de arriba (=)</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>Su orden y el de los demás</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>De quién son</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>%n respuesta aún no tiene puesto.</numerusform>
            <numerusform>%n respuestas aún no tienen puesto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>%1 va en cabeza con %2</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>%1 comparten el primer puesto</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>%1 de %2 papeletas</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n se abstuvo</numerusform>
            <numerusform>%n se abstuvieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>Quién puso a quién en qué puesto</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>Entre paréntesis: la respuesta propia de un participante, que no cuenta.</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>Detener las papeletas</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>Clasificar por su cuenta…</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>Tabla de victorias…</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>Clasificación de las respuestas de la ronda %1</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>Su clasificación…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>%n papeleta no llegó.</numerusform>
            <numerusform>%n papeletas no llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>¿Qué vio @%1?</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>Preguntar de nuevo a @%1</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>Esta línea ya llegó antes y no se ejecuta otra vez.</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>%1 contiene otro debate. Elija un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>%1 redirige a ninguna parte (HTTP %2). Compruebe la URL del servicio.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>%1 se ha trasladado a %2. Si confía en esa dirección, póngala como URL del servicio; la clave no se envió allí.</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>Este casete no contiene ningún debate: solo el comienzo.</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>El servicio %1 del casete no es el mismo que el suyo con ese nombre. Reprodúzcalo sin --data-dir ni -p.</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>Ronda %1: no se dio.</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>Ronda %1: difiere en %2. %3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>El servicio envió algo defectuoso en mitad de su respuesta. Reintente; si se repite, informe al servicio.</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>El servicio envió más de lo que cabe en una respuesta, así que se cortó.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Lo que responde en esta dirección no habla este protocolo. Compruebe la URL y el tipo del servicio.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>La respuesta se interrumpió antes del final. Reintentar pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>El filtro de contenido del servicio retuvo la respuesta. Reformule la pregunta.</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>El modelo agotó sus tokens antes de la primera palabra. Suba su límite.</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>El modelo terminó sin decir palabra. Reintente.</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>Seguir la respuesta de %1</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>Volver a seguir la respuesta</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>Los demás hablan primero.</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>Esperando la primera palabra…</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>Detenido antes de la primera palabra.</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>La respuesta no tiene palabras.</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>Participantes de «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>Todavía no hay nadie. Añada un asiento con + o siente a una lista guardada.</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>Se quitó el asiento.</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>Se quitó a @%1.</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>La lista de participantes tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Listas de participantes (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>Se sentó %n participante de «%1».</numerusform>
            <numerusform>Se sentaron %n participantes de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>Guardar este personaje con el nombre:</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>Guardar estos participantes con el nombre:</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importar una lista de participantes</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Exportar los participantes</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>Esto no es una lista de participantes de Moai: su «format» no es «moai-roster». Exporte una lista para ver cómo es.</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>seats[%1]: otro asiento ya se llama @%2. Dé otro alias a uno de ellos.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>El archivo no es JSON: %1 en %2.</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>La lista de participantes se guardó con un Moai más reciente: impórtela con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>En la lista de participantes, %1 falta o no es lo que debería ser.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>No hay nadie en esta lista de participantes: sus «seats» están vacíos.</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>Elija el servicio que atiende este asiento.</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>Elija un modelo para este asiento, o escriba su id.</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>Dos asientos se llaman @%1; dé otro alias a uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>En una mesa cabe %n asiento como máximo.</numerusform>
            <numerusform>En una mesa caben %n asientos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1, %2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1, %2, no se le pregunta</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>«%1» no es un asiento: escriba SERVICE/MODEL o SERVICE/MODEL=HANDLE, por ejemplo openai/gpt-4o-mini=gpt.</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>@%1 ya se sienta a la mesa: dé otro alias al asiento.</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>Una mesa tiene como máximo %1 asientos.</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all significa todos: elija otro alias.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>«%1» no puede ser un alias: use de 1 a %2 letras (A–Z), cifras, puntos, guiones o guiones bajos.</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>«%1» no puede ser un alias: use letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>Dos asientos se llaman @%1: dé otro alias a uno de ellos.</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>El asiento @%1 ya no está: otra persona cambió los participantes. Vuelva a mirarlos.</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>Rondas anteriores</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>Rondas posteriores</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>Ronda nueva</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>El debate continuó en otra ventana o terminal de Moai.</translation>
    </message>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>No existe ninguna ronda con la clave %1.</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>Otra ventana o terminal de Moai está preguntando a este: deténgalo allí.</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>&amp;Mesa anónima</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>Los demás se muestran como Asiento A, B, … en lugar de por su nombre.</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>&amp;Contradictor</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>En cada ronda de un debate, alguien distinto argumenta contra la opinión dominante; ese turno no cuenta para el acuerdo.</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>&amp;Fin anticipado</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>Un debate termina cuando ya nadie cambia de postura.</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>el primer asiento</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>M&amp;oderador</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>Escribe las conclusiones: uno de los asientos, o SERVICE/MODEL de fuera, que así no se juzga a sí mismo.</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>todos los que no fallaron</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quórum</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>Cuántos deben haber respondido antes de escribir una conclusión.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>Cuánto espera una conclusión las respuestas aún en curso.</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>Límite de &amp;aviso</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>Moai pregunta antes de una línea que haría que el proyecto lo superase.</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>Límite &amp;estricto</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>Lo que esté en curso se detiene cuando el proyecto ha costado esa cantidad; se conserva lo que ha llegado.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>El límite de aviso está por encima del estricto, así que nunca avisaría: bájelo, o suba el estricto.</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>Moai se cerró antes de que se completara la respuesta.</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>Esperando la clave: quizá haya que desbloquear el llavero.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nuevo intento en %2 s.</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>Lo que llega no se puede guardar. %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Detenido antes de preguntar.</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>No se pudo guardar la respuesta. %1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>Indique qué buscar, p. ej. /search cielo azul</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>Se le pregunta: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>No se le pregunta: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>letras, cifras, - _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>Se le pregunta</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Personaje</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Alias</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>Añadir un asiento</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>Duplicar el asiento</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Quitar el asiento</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>Subir el asiento</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>Bajar el asiento</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>Además de los presentes</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>¿Sentar a %n participante de «%1»?</numerusform>
            <numerusform>¿Sentar a %n participantes de «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>Algunos servicios no están configurados aquí. Indique cuáles atienden sus asientos, o configúrelos antes.</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>Sentarlos</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>En lugar de los presentes</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>Sin servicio indicado:</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>A «%1» lo atiende</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>Dé nombre a sus participantes</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>Son los nombres con los que se les llama: «@gpt ¿qué opinas?» Más tarde se puede dar a cada uno un personaje, en el editor de participantes.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>Se crea un proyecto nuevo para ellos. La mesa de práctica sigue en su propio proyecto; se cambia de uno a otro en la parte superior de la barra lateral.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>Mi mesa</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>Dos se llaman @%1; dé otro nombre a uno de ellos.</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>El servicio de secretos de esta sesión no responde como debería (%1).</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>No hay ningún servicio de secretos en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>El servicio de secretos de esta sesión terminó entretanto. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>Nadie introdujo a tiempo la contraseña del llavero. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>¿Qué vio %1?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>Todo lo que se le envió</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (afirmaciones)</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (conclusión)</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>No se conservó lo que se envió a %1: se le preguntó antes de que Moai empezara a guardarlo, o llegó con una importación. Pregunte de nuevo para verlo.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>Todavía no se ha preguntado a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>unos %1 tokens</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>%1 según el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n fragmento no cupo y se omitió</numerusform>
            <numerusform>%n fragmentos no cupieron y se omitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>prompts %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>ambos</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>Van con cada petición. Un encabezado que lleva una clave la toma de una variable de entorno: %1.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>A cuántos participantes se puede preguntar a la vez. Automático: a uno si el servidor está en este equipo; si no, a todos los que haya.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>Certi&amp;ficados</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>Un archivo en formato PEM con la autoridad propia de su empresa: se confía en ella para este servicio, además de las del sistema.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>El del sistema, o http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>Probar el proxy</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>Espera de conexión</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Espera de la primera palabra</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>Espera entre palabras</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>Probando el proxy…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>Funciona: el servicio responde.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>El servicio no aceptó la clave. Compruebe la clave y para qué sirve.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>La cuenta no tiene saldo. Recárguela en el servicio y reintente.</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>Demasiadas solicitudes para esta clave. Espere un poco y reintente.</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>El servicio está sobrecargado. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>El servicio no conoce este modelo o esta dirección. Compruebe ambos.</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>La pregunta es demasiado larga para este modelo. Acórtela o use un modelo con más contexto.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>El filtro de contenido del servicio bloqueó esto. Reformule la pregunta.</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>El servicio tardó demasiado. Reintente.</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>El servicio rechazó la solicitud. Compruebe el modelo y sus parámetros.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>Lo que responde en esta dirección no habla este protocolo. Compruebe la URL y el tipo del servicio.</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>El servicio falló. Reintente en un momento.</translation>
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
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>Los participantes de práctica no necesitan clave.</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>Pidiendo al servicio sus modelos…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Funciona: %n modelo.</numerusform>
            <numerusform>Funciona: %n modelos.</numerusform>
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
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>El servicio está guardado; su clave, todavía no.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>El encabezado %1 usa la variable de entorno %2, que no está definida. Defínala y vuelva a iniciar Moai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>«%1» no es un nombre de encabezado: use letras, cifras y «-».</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>La propia conexión define el encabezado %1. Quítelo del servicio %2.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>El valor del encabezado %1 contiene un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>No existe el servicio «%1»: añádalo con `moai service add %1`, o dé otro al asiento.</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>No hay clave para %1: póngala en %2 o ejecute `moai service add %1 --key-stdin`.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>Servicios: bien</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>Servicios y claves…</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>Todos los servicios consultados han respondido.</translation>
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
            <numerusform>%n servicio con problemas</numerusform>
            <numerusform>%n servicios con problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Dé un nombre al servicio.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>«%1» no puede ser el nombre de un servicio: use letras, cifras, «.», «-» y «_», 64 como máximo.</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>«practice» es el servicio incorporado. Use otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>«%1» no es una dirección web. Debería ser como https://models.example/v1.</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>La dirección de un servicio no lleva usuario, contraseña, consulta ni fragmento. Su clave se guarda aparte, en el llavero o en el entorno.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>La dirección de un proxy se guarda y no puede contener una contraseña: deje vacío el proxy del servicio y defínalo en https_proxy o http_proxy.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>«%1» no es la dirección de un proxy: escriba http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>«%1» no es un nombre de encabezado: use letras, cifras y «-», como en «X-Team: research».</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>El valor del encabezado %1 contiene un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>El encabezado %1 lleva una clave, y los encabezados se guardan. Indique la clave como clave del servicio, o nombre una variable de entorno que la contenga: «%1: ${NAME}».</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>Un servicio necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>«%1» necesita al menos un carril, o ninguno definido.</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>Ya existe un servicio llamado «%1».</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>No existe el servicio «%1».</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>Se quitó el servicio «%1».</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>Hay asientos de %1 que aún usan «%2». Quítelos antes, o deles otro servicio.</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>No se puede consultar la URL del servicio %1: escriba una que empiece por https:// o http://.</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>Servicios y claves</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>Sentar modelos…</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>Quitar este servicio</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>Añada el lugar que ofrece sus modelos: un servicio en la nube con su clave, o un servidor en este equipo.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>La clave escrita aún no se ha guardado y se perderá si mira otra cosa.</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>No se pueden guardar los ajustes en %1; compruebe que el archivo y su carpeta permitan escritura.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>No se pueden leer los ajustes de %1: Moai sigue con los suyos. Compruebe los permisos de ese archivo.</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>Algunas líneas de %1 no son ajustes y se omitieron. El archivo tal como estaba es ahora %2.</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>La página ya estaba como en un Moai nuevo.</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>«%1» está como en un Moai nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>Escéptico</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>Duda de lo que se afirma hasta que se demuestre. Para cada afirmación importante, di qué prueba la resolvería y si existe. Señala el paso más débil de un argumento, incluidos los tuyos, y di claramente cuándo no lo sabes.</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>Editor cuidadoso</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>Lee como un editor que respeta al autor. Corta lo que no aporta nada, pregunta qué significa una palabra vaga y conserva el tono. Muestra la frase cambiada en lugar de describir el cambio, y da el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniero</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>Piensa en requisitos, límites y fallos. Prefiere lo más sencillo que funcione, acompaña lo que afirmas con cifras y unidades, y di cuánto cuesta, cómo se rompe y cómo se notaría.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>Explica de modo que un principiante despierto pueda seguirte: parte de lo conocido, una idea cada vez, con un pequeño ejemplo concreto antes de la regla general. Señala el error habitual y termina con una pregunta que compruebe si se ha entendido.</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>Abogado del diablo</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>Defiende el caso más sólido contra la opinión que adoptaría la mayoría aquí. Usa sus mejores argumentos, no una caricatura. Di al final cuál de ellos te convence más y qué le daría respuesta.</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>Historiador</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>Sitúa la pregunta en su historia: qué se intentó antes, en qué condiciones y cómo terminó. Distingue las fuentes de la leyenda posterior, da fechas y lugares, y di dónde deja de valer una comparación con el pasado.</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>Pregunta qué se midió, en quiénes y en comparación con qué. Da intervalos en lugar de cifras únicas, menciona las tasas base, el azar y la selección, distingue correlación de causa y haz los cálculos paso a paso.</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>Sin rodeos</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>Responde primero, en una frase; después, solo lo necesario para actuar. Usa palabras corrientes y frases cortas, sin jerga ni preámbulos. Si depende, di de qué.</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>Cambiar atajos…</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>Una acción o su atajo</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Si&amp;n atajo</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>Atajos pre&amp;determinados</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>Pulse a la vez las teclas para «%1». Esc lo deja como está.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>%1 ya se usa para %2. ¿Debe servir para «%3» a partir de ahora?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>Nuevo debate</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>Buscar debates</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>Todavía no hay debates.</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>Ningún debate contiene estas palabras.</translation>
    </message>
    <message>
        <source>Telegram…</source>
        <extracomment>Button at the foot of the sidebar: the messenger</extracomment>
        <translation>Telegram…</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a discussion&apos;s title
----------
Notice with an Undo button; %1 is a project&apos;s name</extracomment>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>Iniciar un nuevo debate</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>Moai no puede escribir en %1. Compruebe los permisos del directorio, o elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>Moai no puede abrir el socket %1: %2. Compruebe los permisos de su directorio.</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>→ ronda %1, sin motivo</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>→ ronda %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>cambió sin nombrar un argumento (conformismo)</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>se acercó a @%1 sin nombrar un argumento (conformismo)</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>cambió: %1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>cambió por @%1: %2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>Postura de @%1: %2 (%3)</translation>
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
        <translation>Media de los puestos, 1 es el mejor; el voto de un participante a su propia respuesta no cuenta</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>Su puesto</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>%1 contiene «%2», que esta versión de Moai no conoce. Actualice Moai; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>clave</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin saldo</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válida</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Siguiente ronda</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>Otro programa ha tenido ocupado %1 durante un minuto. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>No queda espacio para %1. Libere espacio en su disco y vuelva a intentarlo; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 está dañado o no es una base de datos. Muévalo a otro sitio y ponga en su lugar la copia más reciente de %2; si no hay ninguna, Moai empieza con una base de datos vacía.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en %1. Compruebe los permisos del archivo y de su carpeta, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>No se puede abrir %1. Compruebe que su carpeta exista y permita escritura, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>No se pudo leer o escribir %1 (%2). Compruebe el disco en el que está y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>Este texto es demasiado largo para guardarlo en %1. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>No se pudo usar %1: %2. Informe de este problema.</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>Moai no puede abrir su almacén de datos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>Moai no conoce el enlace «%1». Los enlaces son moai://discussion/ID y moai://new?text=WORDS.</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>El enlace «%1» no nombra ningún debate: debería terminar en el ID de uno.</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>El enlace «%1» es demasiado largo: se admiten %L2 caracteres como máximo. Pegue su texto en el cuadro de texto.</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>«%1» no es un archivo de este equipo. Guárdelo aquí y después ábralo.</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>&amp;Debatir</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>&amp;Siguiente ronda</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>&amp;Clasificar las respuestas</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>&amp;Escribir la conclusión</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>&amp;Mapa de afirmaciones</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>Qué hacer con el debate</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>Guarda el debate como archivo</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>La cinta termina en mitad de esta respuesta.</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1 desde el carácter %2</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>la longitud de %1</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>Esta solicitud no está en la cinta: ya se dieron todas las respuestas a ella.</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>Esta solicitud no está en la cinta. La más parecida es la solicitud %1; difiere en %2.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>Telegram no acepta el token del bot. Obténgalo de @BotFather y defínalo de nuevo.</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>Los mensajes del bot van a un webhook. Quite el webhook si nada más lo necesita.</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>Otro programa lee los mensajes de este bot. Ciérrelo, u obtenga de @BotFather un token propio para Moai.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 pide una pausa.</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>%1 tiene problemas (%2). Moai reintenta por sí solo.</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>%1 no conoce ese bot. Compruebe el token y la dirección del servidor.</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>Telegram lo rechazó: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>No se pudo establecer una conexión segura con %1: %2 Compruebe la dirección, el reloj y el certificado.</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>No existe el host %1. Compruebe la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Nada responde en %1. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>El proxy no permite el paso a %1. Compruebe el proxy del sistema.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>%1 cerró la conexión sin responder. Compruebe la red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 no respondió a tiempo. Compruebe la red.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>La conexión con %1 se cortó en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>%1 responde (HTTP %2), pero no como un servidor de Telegram. Compruebe la dirección del servidor y si la red exige iniciar sesión.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>Esta no es la dirección de un servidor de Telegram: escriba https://host, sin el token del bot, contraseña ni signo de interrogación. La habitual es https://api.telegram.org.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>Todavía no hay ningún bot configurado. Cree uno con @BotFather en Telegram y dé su token a Moai.</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>Otro Moai de este directorio de datos ejecuta el bot. Este lo tomará cuando aquel termine.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>Los chats o el propio bot</translation>
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
        <translation>Este chat ya no se conoce. Vincúlelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>Entretanto se olvidó el chat. Vincúlelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>Razonamiento de %1</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>Razonamiento · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>El bot se detiene y el token se quita del llavero. Los chats siguen vinculados.</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Quitar el token</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>Abra %1 en Telegram, envíele /newbot y responda a sus preguntas.</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>Pegue aquí el token que le dé.</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>Cómo obtener un token</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>De quién es el token</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>Token de @BotFather</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>El token viene de la variable de entorno MOAI_TELEGRAM_TOKEN. Cámbielo allí y vuelva a iniciar Moai.</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>Hay un token guardado en el llavero.</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>Se guardará en el llavero. Donde no lo haya, defina MOAI_TELEGRAM_TOKEN en el entorno.</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>Preguntando a Telegram de quién es este token…</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>Funciona: este es el token de %1.</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>El token de %1 está guardado en el llavero.</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>Se quitó el token.</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>contradictor</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Preguntar de nuevo a %1</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>espera su turno</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>Transcripción</translation>
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
        <translation>La conexión con %1 se cortó en mitad de la respuesta. Reintente.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>%1 cerró la conexión sin responder. Reintente en un momento.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>No se pudo conectar con %1. Compruebe la red.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>El proxy pide un nombre y una contraseña. Defínalos en https_proxy o http_proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>El proxy no permite el paso. Compruebe el proxy del servicio y el del sistema.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Nada responde en %1. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>No existe el host %1. Compruebe la URL del servicio y la red.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>No se pudo establecer una conexión segura con %1: %2 Compruebe la URL, el reloj y el certificado.</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>%1 no es una dirección que se pueda consultar: debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>No se pudo descomprimir lo que envió %1. Reintente; si se repite, informe al servicio.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>%1 no aceptó la conexión en %2. Compruebe la red y la URL y el proxy del servicio.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 no empezó a responder en %2. Reintente, o dé al servicio un tiempo de espera del primer byte más largo.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>%1 enmudeció en mitad de su respuesta durante %2. Reintente, o dé al servicio un tiempo de espera de inactividad más largo.</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>%1 mantuvo abierta la conexión pero no envió ni una palabra durante %2. Reintente, o dé al servicio un tiempo de espera del primer byte más largo.</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>%n debate en curso</numerusform>
            <numerusform>%n debates en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>%n debate con una respuesta fallida</numerusform>
            <numerusform>%n debates con una respuesta fallida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>%n debate sin leer</numerusform>
            <numerusform>%n debates sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram tiene problemas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>Sin título</translation>
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
        <translation>&amp;Nueva pregunta</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>Pregunta &amp;rápida…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>&amp;Ocultar Moai</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>&amp;Mostrar Moai</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>Pausar &amp;Telegram</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>Reanudar &amp;Telegram</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>Las respuestas lado a lado</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>Todo en el orden en que se dijo</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>Quién sostiene qué afirmación</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>¿Por qué el cielo es azul?</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>Tabla de victorias de «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>Todavía no se ha clasificado nada en este proyecto. Diga /rank, o clasifique usted mismo las respuestas de una ronda.</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>Por modelo y alias. Un primer puesto compartido cuenta para cada uno de los que lo comparten; el voto propio no cuenta.</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>Tabla de victorias</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1, %2: %3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>Victorias según los demás</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>Victorias según usted</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>contradictor</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>Ejecutar solo el bot de Telegram, sin ventana, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>Quitar el webhook al que van los mensajes del bot y después ejecutar el bot.</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>Funciona de nuevo: consultando como @%1.</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>Consultando como @%1 (Ctrl+C termina).</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>Una ventana u otro `moai bot` de este directorio de datos ya ejecuta el bot. Ciérrelo primero, o déjele el bot.</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>Todavía no hay ningún bot configurado. Cree uno con @BotFather en Telegram; después: moai telegram token --stdin, o defina MOAI_TELEGRAM_TOKEN.</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>Para quitarlo: moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>Con --lines cada línea indica su propio tipo.</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>Indique qué decodificar, p. ej. moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>--chunk admite un número de bytes.</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>Mostrar qué lee Moai en los bytes de un servicio, para informes de errores.</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>Pasar N bytes cada vez.</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>Leer un caso por línea: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Todavía no hay debates. Pregunte algo: moai say &quot;/open ¿Por qué el cielo es azul?&quot;</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>ronda %1, %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>Se eliminó el debate %1 «%2».</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>Enumerar los debates, primero los más recientes.</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>Mostrar un debate con todas sus rondas.</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>Eliminar un debate.</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>Buscar palabras en los títulos y en lo dicho, primero lo más reciente.</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>Solo los de ese proyecto.</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>--format admite md, json o html.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«%1» es demasiado largo: se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>El debate %1 «%2» se importó al proyecto %3.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>El debate %1 «%2» ya está, en el proyecto %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>El debate %1 «%2» se había eliminado aquí; está de vuelta en el proyecto %3.</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>Importar un debate que se exportó como JSON.</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>A ese proyecto; si no, al suyo propio, que se crea si no existe.</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>Escribir un debate con todo aquello a lo que condujo.</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>Markdown o HTML para leer, JSON para importar en otro lugar; si no, md.</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>En ese archivo, en lugar de lo que haya; si no, en la salida estándar.</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>La entrada estándar es demasiado larga: se admiten %L1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Abra el enlace, o envíe la línea al bot, hasta las %1. La ventana o moai bot deben estar en marcha.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>Eso se decidió entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>%1 está vinculado.</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>Se rechazó a %1.</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>Nadie envió el código a tiempo; ya no es válido.</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>%1 envió el código. ¿Es a quien se refiere? [s/N]</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port admite un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>Los modelos de práctica responden en %1 (Ctrl+C termina).</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>Ofrecer los modelos de práctica en 127.0.0.1, compatibles con OpenAI.</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>Escuchar ahí; 0 o nada: cualquier puerto libre.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>No existe el servicio «%1». Se conocen: %2. Añádalo con moai service add %1.</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>Todavía no hay proyectos. Cree uno: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>Indique qué definir, por ejemplo: moai project set NAME --context shared. `moai project set --help` enumera lo que hay.</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 está definido.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>El proyecto %1 está listo. Siente modelos: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>El proyecto %1 está listo con %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se le pregunta</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>No hay nadie en %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>El proyecto %1 se ha eliminado con sus debates.</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>Enumerar los proyectos con sus participantes.</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>Crear un proyecto.</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>Cambiar cómo se lleva la mesa de un proyecto.</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>Mostrar quién se sienta a la mesa de un proyecto, o sentar a otros.</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>Cambiar el nombre de un proyecto.</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>Eliminar un proyecto con sus debates.</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>Quién se sienta: SERVICE/MODEL[=HANDLE], separados por comas.</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>--%1 admite on u off.</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>--%1 admite %2 de 1 a %3.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>--%1 admite un importe en dólares estadounidenses, como 2.50, o none.</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>--chair admite @HANDLE, SERVICE/MODEL o default.</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>--context admite own, shared o chosen.</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default, o un número</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>un número de segundos</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>De qué trata; se dice a cada participante.</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>Cómo deben responder los participantes.</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>Quién ve qué: own, shared o chosen.</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>Mostrar a los demás como Asiento A, B, …: on u off.</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>Hacer que alguien argumente contra la opinión dominante: on u off.</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>Terminar un debate cuando ya nadie cambia de postura: on u off.</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>Quién escribe las conclusiones: @HANDLE, SERVICE/MODEL o default.</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>Cuántos deben haber respondido para una conclusión, o default.</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>Cuánto espera una conclusión las respuestas, en segundos.</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>Preguntar antes de una línea que lo superaría, en dólares estadounidenses, o none.</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>Detenerlo todo al llegar a este gasto, en dólares estadounidenses, o none.</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>No existe el servicio «%1» para el moderador. Se conocen: %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>En esta mesa no hay nadie que pueda ser moderador.</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>En esta mesa nadie se llama @%1; están @%2.</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>Diga algo, p. ej. moai say &quot;/open ¿Por qué el cielo es azul?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>Lo que llegó por la entrada estándar no es texto. Moai lee UTF-8.</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>El debate %1 pertenece a otro proyecto.</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>El debate se interrumpió en la ronda %1. Para continuar ahí: moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>Si es así, dígalo de nuevo con --yes.</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>Decir una línea en la mesa e imprimir las respuestas según terminan.</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>En ese proyecto; si no, en el último usado.</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>En ese debate, o en uno nuevo; si no, en el último del proyecto.</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>Decir sí a lo que se preguntaría antes de hacerlo: muchas rondas, un límite.</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>Grabar el debate en ese archivo, uno nuevo o uno que contenga su comienzo; sin -d la línea inicia un debate nuevo o continúa el del archivo.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>Ya nadie cambió de postura: el debate termina antes.</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>clave: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>Todavía no hay servicios; responden los modelos de práctica. Añada uno: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>No llegó ninguna clave por la entrada estándar. Pruebe: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>Lo que llegó por la entrada estándar no es una clave: una clave es una línea de letras simples, cifras y signos.</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>Se modificó el servicio %1: %2 en %3.</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>Se añadió el servicio %1: %2 en %3.</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>Su clave está en el llavero.</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>No se guardó la clave: sin un servicio de secretos solo vive en el entorno. Defina %1 antes de iniciar moai.</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>Se quitó el servicio %1.</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>Si su clave está en el llavero, sigue allí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>%1 responde y ofrece %n modelo.</numerusform>
            <numerusform>%1 responde y ofrece %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>Enumerar los servicios y dónde están sus claves.</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>Añadir un servicio, o cambiarlo.</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>Quitar un servicio y su clave.</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>Preguntar a un servicio si acepta la clave.</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>Enumerar los modelos de un servicio.</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai (predeterminado), openai-responses, anthropic, gemini u ollama.</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>Dónde empieza su API, p. ej. https://models.example/v1.</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>Leer la clave de la entrada estándar y guardarla en el llavero.</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>Enviar este encabezado, «Nombre: valor», con cada solicitud; ${NAME} representa una variable de entorno. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>A cuántos participantes se puede preguntar a la vez.</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>Segundos: CONNECT,FIRST,IDLE (10,120,60).</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>--lanes admite un número de 1 a %1.</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>«%1» no es un servicio conocido, así que necesita --url y, salvo que hable el protocolo de OpenAI, --kind. Son conocidos: %2.</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>--timeouts admite CONNECT,FIRST,IDLE en segundos, p. ej. 10,120,60.</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>«%1» no es un encabezado. Debería ser como «X-Team: research».</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>No existe el tipo «%1». Se conocen openai, openai-responses, anthropic, gemini y ollama.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>El almacén está en buen estado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Debates</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>Chats de Telegram</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>A la espera de Telegram</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>Comprobar la base de datos y decir qué contiene; no cambia nada.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%1 de %2 respuestas son iguales byte a byte.</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>--speed admite 1 o max.</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>%1 ya contiene un debate. Elija un archivo nuevo para uno nuevo.</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>%1 contiene un debate que ya no existe. Elija un archivo nuevo.</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>Celebrar de nuevo un debate grabado, sin red, y comparar.</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>Conservarlo, en un proyecto nuevo con ese nombre; si no, se desecha, salvo que se indique --data-dir.</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1: cada byte a su tiempo; max: tan rápido como pueda, lo habitual.</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>proyecto: %1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>no refleja lo dicho en el equipo</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>«%1» no es el número de un chat. El bot lo dice en respuesta a /whoami; el de un grupo empieza por un signo menos.</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>Todavía no hay chats vinculados. Vincule uno: moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>El chat %1 está vinculado.</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>Los grupos están desactivados: se atenderá cuando diga moai telegram groups on.</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>No se conoce el chat %1. Véase moai telegram chats.</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>El chat %1 ya no se atiende.</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>token: %1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>El token del bot está en el llavero. A continuación: moai telegram pair, y moai bot si la ventana no está abierta.</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>El llavero ya no contiene ningún token de bot.</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>O --stdin o --remove, no ambos.</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>Lo que llegó por la entrada estándar no es el token de un bot: cifras, dos puntos, letras. Pruebe: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>Esta dirección no está cifrada: cualquiera en el camino puede leer el token y lo que se dice. Use https:// si el servidor lo permite.</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>Para los grupos vale on u off.</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>grupos: %1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>Guardar el token del bot en el llavero.</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>Mostrar o definir el servidor de la Bot API.</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>Crear un código que vincula un chat.</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>Enumerar los chats.</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>Vincular un chat por su número.</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>Dejar de atender un chat.</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>Si se atienden los grupos.</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>Leer el token de la entrada estándar; lo da @BotFather.</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>Quitarlo del llavero.</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>Hablar en ese proyecto; si no, en el último usado.</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>Sentar, importar o exportar: una cosa cada vez.</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>«%1» no asigna ningún servicio: escriba --map FROM=TO, por ejemplo --map gateway=openai.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>No existe el servicio «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>Un asiento del archivo no indica servicio: diga cuál lo atiende con --map =NAME. Se conocen: %1.</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>La lista de participantes usa el servicio «%1», que no está configurado aquí: añádalo con moai service add %1, o diga cuál atiende sus asientos con --map &quot;%1=NAME&quot;. Se conocen: %2.</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>Escribir los participantes en ese archivo como JSON; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>Sentar en su lugar a los participantes de ese archivo; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>Con --import: el servicio TO atiende los asientos de FROM.</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>pide una clave</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>ya configurado</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Ningún servidor de modelos responde en este equipo.</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>Buscar los servidores de modelos que responden en este equipo.</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>Confiar también en las autoridades de este archivo PEM, para este servicio; vacío: ninguna.</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>El llavero pide su contraseña, en una ventana propia.</translation>
    </message>
</context>
</TS>
