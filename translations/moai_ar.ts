<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>Writing</source>
        <extracomment>Group of keys: in the composer</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>Group of keys: discuss, rank, conclude …</extracomment>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Group of keys: what is shown where</extracomment>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message numerus="yes">
        <source>%n have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>لم يُجب أحد.</numerusform>
            <numerusform>أجاب مشارك واحد.</numerusform>
            <numerusform>أجاب مشاركان.</numerusform>
            <numerusform>أجاب %n مشاركين.</numerusform>
            <numerusform>أجاب %n مشاركًا.</numerusform>
            <numerusform>أجاب %n مشارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>أجاب %1.</translation>
    </message>
    <message>
        <source>%1 have answered.</source>
        <extracomment>Spoken to blind people; %1 is a list of two or three handles</extracomment>
        <translation>أجاب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>
            <numerusform>لم يفشل أحد.</numerusform>
            <numerusform>فشل مشارك واحد.</numerusform>
            <numerusform>فشل مشاركان.</numerusform>
            <numerusform>فشل %n مشاركين.</numerusform>
            <numerusform>فشل %n مشاركًا.</numerusform>
            <numerusform>فشل %n مشارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @scout, %2 a sentence</extracomment>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>The conclusion of %1 is there.</source>
        <extracomment>Spoken to blind people; %1 is a handle such as @sage</extracomment>
        <translation>استنتاج %1 جاهز.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <extracomment>Spoken to blind people</extracomment>
        <translation>أجاب الجميع.</translation>
    </message>
    <message>
        <source>Nobody writes any more.</source>
        <translation>لم يعد أحد يكتب.</translation>
    </message>
</context>
<context>
    <name>AnswerFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short time in seconds, with one decimal</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 w/s</source>
        <extracomment>Pace of an answer: words per second, as short as possible</extracomment>
        <translation>%1 ك/ث</translation>
    </message>
    <message>
        <source>%1 → %2 tok</source>
        <extracomment>Tokens read and tokens written, as short as possible</extracomment>
        <translation>%1 ← %2 توكن</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <extracomment>Tokens written, as short as possible</extracomment>
        <translation>%1 توكن</translation>
    </message>
    <message>
        <source>First word after %1</source>
        <translation>أول كلمة بعد %1</translation>
    </message>
    <message>
        <source>%1 words per second</source>
        <translation>الكلمات في الثانية: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>%1 tokens read</source>
        <translation>التوكن المقروء: %1</translation>
    </message>
    <message>
        <source>%1 tokens written</source>
        <translation>التوكن المكتوب: %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>التكلفة %1</translation>
    </message>
    <message>
        <source>The price is unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>Step 1 of 2: %1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، لا شيء حتى الآن…</numerusform>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، واحد حتى الآن…</numerusform>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، اثنان حتى الآن…</numerusform>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، %n حتى الآن…</numerusform>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، %n حتى الآن…</numerusform>
            <numerusform>الخطوة 1 من 2: يجمع %1 الادعاءات، %n حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 2: %1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>الخطوة 1 من 2: يجمع %1 الادعاءات…</translation>
    </message>
    <message>
        <source>Step 2 of 2: %1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>الخطوة 2 من 2: يكتب %1 الخلاصة…</translation>
    </message>
    <message>
        <source>%1 writes the conclusion…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>يكتب %1 الخلاصة…</translation>
    </message>
    <message>
        <source>%1 broke off before the conclusion was complete.</source>
        <translation>انقطع %1 قبل اكتمال الخلاصة.</translation>
    </message>
    <message>
        <source>Stopped before %1 wrote a word.</source>
        <translation>أُوقف قبل أن يكتب %1 أي كلمة.</translation>
    </message>
    <message>
        <source>%1 wrote nothing. Ask again, or choose another chair.</source>
        <translation>لم يكتب %1 شيئًا. اسأل من جديد، أو اختر رئيسًا آخر للجلسة.</translation>
    </message>
    <message>
        <source>Stopped before the conclusion of %1 could be read.</source>
        <translation>أُوقف قبل أن تمكن قراءة خلاصة %1.</translation>
    </message>
    <message>
        <source>What %1 wrote is no conclusion in the form that was asked for. Here are the words as they came.</source>
        <translation>ما كتبه %1 ليس خلاصة بالصيغة المطلوبة. هذا هو النص كما ورد.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <translation>انفرد به واحد</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>نقاط عمياء</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>رأي الأقلية</translation>
    </message>
    <message>
        <source>Dissent that the conclusion leaves out</source>
        <translation>رأي مخالف أغفلته الخلاصة</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>درجة الثقة: %1</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>@%1 gathers the claims…</source>
        <extracomment>%1 is a handle</extracomment>
        <translation>يجمع @%1 الادعاءات…</translation>
    </message>
    <message numerus="yes">
        <source>@%1 gathers the claims, %n so far…</source>
        <extracomment>%1 is a handle, %n how many statements were found so far</extracomment>
        <translation>
            <numerusform>يجمع @%1 الادعاءات، لا شيء حتى الآن…</numerusform>
            <numerusform>يجمع @%1 الادعاءات، واحد حتى الآن…</numerusform>
            <numerusform>يجمع @%1 الادعاءات، اثنان حتى الآن…</numerusform>
            <numerusform>يجمع @%1 الادعاءات، %n حتى الآن…</numerusform>
            <numerusform>يجمع @%1 الادعاءات، %n حتى الآن…</numerusform>
            <numerusform>يجمع @%1 الادعاءات، %n حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>Beside the map; %n is how many statements there are</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>لا شيء محل خلاف</numerusform>
            <numerusform>واحد محل خلاف</numerusform>
            <numerusform>اثنان محل خلاف</numerusform>
            <numerusform>%n محل خلاف</numerusform>
            <numerusform>%n محل خلاف</numerusform>
            <numerusform>%n محل خلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>@%1 broke off before the claims were complete.</source>
        <translation>انقطع @%1 قبل اكتمال الادعاءات.</translation>
    </message>
    <message>
        <source>Stopped before @%1 wrote a word.</source>
        <translation>أُوقف قبل أن يكتب @%1 أي كلمة.</translation>
    </message>
    <message>
        <source>@%1 wrote nothing. Ask again.</source>
        <translation>لم يكتب @%1 شيئًا. اسأل من جديد.</translation>
    </message>
    <message>
        <source>No claims could be read out of what @%1 wrote. Here are the words as they came.</source>
        <translation>تعذّر استخراج ادعاءات مما كتبه @%1. هذا هو النص كما ورد.</translation>
    </message>
    <message>
        <source>@%1 found no claims in this discussion.</source>
        <translation>لم يجد @%1 أي ادعاء في هذا النقاش.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Open</source>
        <extracomment>Modes of a discussion: everyone is asked at once</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>مناقشة</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>What you say goes to everyone at once; nobody sees the others&apos; answers of the round.</source>
        <translation>ما تقوله يصل إلى الجميع دفعة واحدة؛ ولا يرى أحد إجابات الآخرين في الجولة.</translation>
    </message>
    <message>
        <source>What you say is discussed: everyone answers, then they read each other and answer in turn.</source>
        <translation>ما تقوله يُناقَش: يجيب الجميع، ثم يقرأ بعضهم بعضًا ويجيبون بالتناوب.</translation>
    </message>
    <message>
        <source>What you say goes to those you name.</source>
        <translation>ما تقوله يصل إلى من تسمّيهم.</translation>
    </message>
    <message>
        <source>The chair writes the conclusion.</source>
        <translation>يكتب رئيس الجلسة الخلاصة.</translation>
    </message>
    <message>
        <source>Everyone ranks the last answers unnamed.</source>
        <translation>يرتّب الجميع آخر الإجابات دون أسماء.</translation>
    </message>
    <message>
        <source>One of them lists the claims and who holds them.</source>
        <translation>يسرد أحدهم الادعاءات ومن يتبنّاها.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Context %1</source>
        <extracomment>How much a model can read at once; %1 is a number of tokens</extracomment>
        <translation>السياق %1</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A model that costs nothing</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>What a model costs for a million tokens; %1 and %2 are amounts of money</extracomment>
        <translation>دخل %1، خرج %2</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>نافذة السياق: %1 توكن.</translation>
    </message>
    <message>
        <source>Context window: unknown.</source>
        <translation>نافذة السياق: غير معروفة.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>بلا تكلفة.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 in the question and %2 in the answer.</source>
        <translation>تكلفة مليون توكن: %1 في السؤال و%2 في الإجابة.</translation>
    </message>
    <message>
        <source>Price: unknown.</source>
        <translation>السعر: غير معروف.</translation>
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
        <translation>السعر غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) unknown</source>
        <extracomment>How many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>كل الأسعار معروفة</numerusform>
            <numerusform>سعر واحد غير معروف</numerusform>
            <numerusform>سعران غير معروفين</numerusform>
            <numerusform>%n أسعار غير معروفة</numerusform>
            <numerusform>%n سعرًا غير معروف</numerusform>
            <numerusform>%n سعر غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n unknown</source>
        <extracomment>A sum of money and how many answers have an unknown price, as short as possible</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 + واحد غير معروف</numerusform>
            <numerusform>%1 + اثنان غير معروفين</numerusform>
            <numerusform>%1 + %n غير معروفة</numerusform>
            <numerusform>%1 + %n غير معروف</numerusform>
            <numerusform>%1 + %n غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cost %1.</source>
        <translation>
            <numerusform>لا إجابات، التكلفة %1.</numerusform>
            <numerusform>تكلفة إجابة واحدة: %1.</numerusform>
            <numerusform>تكلفة إجابتين: %1.</numerusform>
            <numerusform>تكلفة %n إجابات: %1.</numerusform>
            <numerusform>تكلفة %n إجابة: %1.</numerusform>
            <numerusform>تكلفة %n إجابة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n answer(s) is unknown.</source>
        <translation>
            <numerusform>أسعار كل الإجابات معروفة.</numerusform>
            <numerusform>سعر إجابة واحدة غير معروف.</numerusform>
            <numerusform>سعر إجابتين غير معروف.</numerusform>
            <numerusform>سعر %n إجابات غير معروف.</numerusform>
            <numerusform>سعر %n إجابة غير معروف.</numerusform>
            <numerusform>سعر %n إجابة غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>How many requests a line takes</extracomment>
        <translation>
            <numerusform>بلا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <extracomment>Tokens that models will read and write; the numbers are ranges such as 2,000–4,000</extracomment>
        <translation>%1 توكن داخل</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 خارج</translation>
    </message>
    <message numerus="yes">
        <source>price of %n call(s) unknown</source>
        <extracomment>Of so many requests of a line nobody knows the price</extracomment>
        <translation>
            <numerusform>أسعار كل الطلبات معروفة</numerusform>
            <numerusform>سعر طلب واحد غير معروف</numerusform>
            <numerusform>سعر طلبين غير معروف</numerusform>
            <numerusform>سعر %n طلبات غير معروف</numerusform>
            <numerusform>سعر %n طلبًا غير معروف</numerusform>
            <numerusform>سعر %n طلب غير معروف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <extracomment>Kind of a row of the palette: something Moai can do</extracomment>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>Kind of a row of the palette: a place in a discussion&apos;s answers that holds the words</extracomment>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Own thread</source>
        <extracomment>Context policies: who sees what of the earlier talk</extracomment>
        <translation>سلسلة خاصة</translation>
    </message>
    <message>
        <source>Shared table</source>
        <translation>طاولة مشتركة</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>إجابة مختارة</translation>
    </message>
    <message>
        <source>Each participant sees your messages and its own answers.</source>
        <translation>يرى كل مشارك رسائلك وإجاباته هو.</translation>
    </message>
    <message>
        <source>Each participant sees everything said so far, by everyone.</source>
        <translation>يرى كل مشارك كل ما قيل حتى الآن، من الجميع.</translation>
    </message>
    <message>
        <source>Each participant sees your messages and, per round, the answer that you chose.</source>
        <translation>يرى كل مشارك رسائلك، ومن كل جولة الإجابة التي اخترتها.</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحدة جارية</numerusform>
            <numerusform>اثنتان جاريتان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا شيء مكتمل</numerusform>
            <numerusform>واحدة مكتملة</numerusform>
            <numerusform>اثنتان مكتملتان</numerusform>
            <numerusform>%n مكتملة</numerusform>
            <numerusform>%n مكتملة</numerusform>
            <numerusform>%n مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم تفشل أي منها</numerusform>
            <numerusform>واحدة فشلت</numerusform>
            <numerusform>اثنتان فشلتا</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>لم توقَف أي منها</numerusform>
            <numerusform>واحدة أُوقفت</numerusform>
            <numerusform>اثنتان أُوقفتا</numerusform>
            <numerusform>%n أُوقفت</numerusform>
            <numerusform>%n أُوقفت</numerusform>
            <numerusform>%n أُوقفت</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 (%3)</source>
        <extracomment>A round in a sentence; %1 its number, %2 the question, %3 e.g. &quot;3 done, 1 failed&quot;</extracomment>
        <translation>الجولة %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>in turn</source>
        <extracomment>What a round of a discussion is: all answer at once and read nobody; one after the other</extracomment>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>everyone at once</source>
        <translation>الجميع معًا</translation>
    </message>
    <message>
        <source>conclusion</source>
        <extracomment>What a round is</extracomment>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>All rounds have been held.</source>
        <extracomment>Why a discussion in rounds is over</extracomment>
        <translation>عُقدت كل الجولات.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stance moved any more, so it ended early.</source>
        <translation>لم يعد أحد يغيّر موقفه، فانتهى النقاش مبكرًا.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفتَه أنت.</translation>
    </message>
    <message>
        <source>The project&apos;s hard cap was reached.</source>
        <translation>بلغ المشروع حدّه الصارم.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>لم يُجب أحد.</translation>
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
        <translation>أنت</translation>
    </message>
    <message>
        <source>its own words</source>
        <extracomment>Whose words were sent to a model: its own of earlier</extracomment>
        <translation>كلماته السابقة</translation>
    </message>
    <message>
        <source>a peer</source>
        <translation>مشارك آخر</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Stands where something did not fit into what was sent to a model</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>In whose turn something was sent to a model: as its instructions</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>as the person</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>بصفة الشخص</translation>
    </message>
    <message>
        <source>as the model</source>
        <extracomment>In whose turn something was sent to a model</extracomment>
        <translation>بصفة النموذج</translation>
    </message>
</context>
<context>
    <name>ServiceHealth</name>
    <message>
        <source>not asked yet</source>
        <extracomment>How a service is, in a few words, after its name or below it</extracomment>
        <translation>لم تُسأل بعد</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How a service is: it answers</extracomment>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>check the key</source>
        <extracomment>How a service is: it has no key, or refused the one it has</extracomment>
        <translation>تحقق من المفتاح</translation>
    </message>
    <message>
        <source>out of credit</source>
        <extracomment>How a service is: its account has no money left</extracomment>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>rate limited</source>
        <extracomment>How a service is: it takes no more questions for a while</extracomment>
        <translation>بلغت حد الطلبات</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>How a service is: no connection to it can be made</extracomment>
        <translation>يتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>last try failed</source>
        <extracomment>How a service is: the last question to it failed</extracomment>
        <translation>فشلت آخر محاولة</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>أجابت.</translation>
    </message>
    <message>
        <source>Nothing was asked of it since Moai was started.</source>
        <translation>لم تُسأل شيئًا منذ تشغيل Moai.</translation>
    </message>
    <message>
        <source>%1 (seen at %2)</source>
        <extracomment>%1 says how a service is, %2 is the time at which that was seen</extracomment>
        <translation>%1 (في %2)</translation>
    </message>
</context>
<context>
    <name>StanceMarks</name>
    <message>
        <source>supports</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>What a participant makes of a claim</extracomment>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>qualifies</source>
        <extracomment>What a participant makes of a claim: agrees only in part</extracomment>
        <translation>يتحفظ</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>What a participant makes of a claim: nothing</extracomment>
        <translation>صامت</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>waiting</source>
        <extracomment>State of an answer: asked, nothing has come yet</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>thinking…</source>
        <extracomment>State of an answer: the model thinks, no word of the answer yet</extracomment>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>State of an answer: words arrive</extracomment>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of an answer: complete</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of an answer: it ended with a failure</extracomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of an answer: the person stopped it</extracomment>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>State of an answer: it broke off after some text</extracomment>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>State of a discussion: answers came that nobody has looked at</extracomment>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>TelegramChat</name>
    <message>
        <source>topic %1 of a group</source>
        <extracomment>Kinds of Telegram chats; %1 is a forum topic&apos;s number</extracomment>
        <translation>الموضوع %1 في مجموعة</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>محادثة خاصة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>waits for your yes</source>
        <extracomment>States of Telegram chats</extracomment>
        <translation>في انتظار موافقتك</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>مقترنة</translation>
    </message>
    <message>
        <source>has blocked the bot</source>
        <translation>حظر البوت</translation>
    </message>
    <message>
        <source>%1 wants to pair with the current project.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;</extracomment>
        <translation>يريد %1 الاقتران بالمشروع الحالي.</translation>
    </message>
    <message>
        <source>%1 wants to pair with the project “%2”.</source>
        <extracomment>%1 is a Telegram chat, e.g. &quot;Anna Schmidt (@anna, 123456789)&quot;, %2 a project&apos;s name</extracomment>
        <translation>يريد %1 الاقتران بالمشروع «%2».</translation>
    </message>
</context>
<context>
    <name>TelegramHealth</name>
    <message>
        <source>Telegram is off</source>
        <extracomment>How the Telegram bot is, in a few words; at the foot of the sidebar</extracomment>
        <translation>Telegram متوقف</translation>
    </message>
    <message>
        <source>Telegram is not set up</source>
        <translation>Telegram غير مُعدّ</translation>
    </message>
    <message>
        <source>Telegram: connecting…</source>
        <translation>Telegram: جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Telegram: @%1</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>Telegram: @%1</translation>
    </message>
    <message>
        <source>Telegram: trying again</source>
        <translation>Telegram: إعادة المحاولة</translation>
    </message>
    <message>
        <source>Telegram runs elsewhere</source>
        <translation>Telegram يعمل في مكان آخر</translation>
    </message>
    <message>
        <source>Telegram has stopped</source>
        <translation>توقّف Telegram</translation>
    </message>
    <message>
        <source>Chats are not served until you switch it on.</source>
        <translation>لا تُخدم المحادثات حتى تشغّله.</translation>
    </message>
    <message>
        <source>With a bot of your own you follow and lead discussions from your phone.</source>
        <translation>ببوت خاص بك تتابع النقاشات وتديرها من هاتفك.</translation>
    </message>
    <message>
        <source>Asking Telegram who the bot is.</source>
        <translation>يجري سؤال Telegram عن هوية البوت.</translation>
    </message>
    <message>
        <source>@%1 serves the paired chats while Moai is open.</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>يخدم @%1 المحادثات المقترنة ما دام Moai مفتوحًا.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Moai goes on by itself as soon as it can.</source>
        <translation>تعذّر الوصول إلى Telegram. سيتابع Moai تلقائيًا حالما يتمكن من ذلك.</translation>
    </message>
    <message>
        <source>Another program has the bot. Moai takes over when that one ends.</source>
        <translation>البوت لدى برنامج آخر. سيتولاه Moai عندما ينتهي ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Look at the token and the server&apos;s address, then switch it on again.</source>
        <translation>راجع رمز البوت وعنوان الخادم، ثم أعد تشغيله.</translation>
    </message>
</context>
<context>
    <name>TurnPlace</name>
    <message>
        <source>%1st</source>
        <extracomment>Places in an order; %1 is 1, 21, 31 …</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <extracomment>%1 is 2, 22, 32 …</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <extracomment>%1 is 3, 23, 33 …</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Speaks %1 of %2 in this round.</source>
        <extracomment>%1 is a place such as 2nd, %2 how many speak</extracomment>
        <translation>دوره في الكلام: %1 من %2 في هذه الجولة.</translation>
    </message>
    <message>
        <source>It is its turn.</source>
        <translation>حان دوره.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>It is the challenger: it argues against the leading view and does not count toward agreement.</source>
        <translation>إنه المتحدّي: يحاجج ضد الرأي السائد ولا يُحتسب في الاتفاق.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Send the line (in the composer)</source>
        <translation>إرسال السطر (في خانة الكتابة)</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Send, whatever Enter does</source>
        <translation>الإرسال، مهما كانت وظيفة Enter</translation>
    </message>
    <message>
        <source>Delete the discussion (in the list)</source>
        <translation>حذف النقاش (في القائمة)</translation>
    </message>
    <message>
        <source>New discussion</source>
        <translation>نقاش جديد</translation>
    </message>
    <message>
        <source>Search the discussions</source>
        <translation>البحث في النقاشات</translation>
    </message>
    <message>
        <source>Rename the discussion</source>
        <translation>إعادة تسمية النقاش</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <translation>تصدير النقاش</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>تحرير المشروع</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>إيقاف كل الإجابات</translation>
    </message>
    <message>
        <source>Discuss (what is typed, if anything)</source>
        <translation>مناقشة (ما كُتب، إن وُجد)</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>Pause the discussion, or go on</source>
        <translation>إيقاف النقاش مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Rank the answers</source>
        <translation>ترتيب الإجابات</translation>
    </message>
    <message>
        <source>Write the conclusion</source>
        <translation>كتابة الخلاصة</translation>
    </message>
    <message>
        <source>Map the claims</source>
        <translation>رسم خريطة الادعاءات</translation>
    </message>
    <message>
        <source>Ask participant %1, or not</source>
        <extracomment>%1 is the participant&apos;s place at the table, from 1 on</extracomment>
        <translation>سؤال المشارك %1 أو استثناؤه</translation>
    </message>
    <message>
        <source>Ask a participant, or not</source>
        <extracomment>Keys Ctrl+1 to Ctrl+9</extracomment>
        <translation>سؤال مشارك أو استثناؤه</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>تحرير قائمة المشاركين</translation>
    </message>
    <message>
        <source>Columns, transcript or map</source>
        <extracomment>Keys Alt+1 to Alt+3</extracomment>
        <translation>الأعمدة أو السجل أو الخريطة</translation>
    </message>
    <message>
        <source>To the column on the left</source>
        <translation>إلى العمود على اليسار</translation>
    </message>
    <message>
        <source>To the column on the right</source>
        <translation>إلى العمود على اليمين</translation>
    </message>
    <message>
        <source>To the earlier round</source>
        <translation>إلى الجولة السابقة</translation>
    </message>
    <message>
        <source>To the later round</source>
        <translation>إلى الجولة التالية</translation>
    </message>
    <message>
        <source>Only this column, and back</source>
        <translation>هذا العمود فقط، ثم الرجوع</translation>
    </message>
    <message>
        <source>Show the columns</source>
        <translation>إظهار الأعمدة</translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>إظهار الخريطة</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>إلى الجزء التالي</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Find and do anything (palette)</source>
        <translation>البحث عن أي شيء وتنفيذه (لوحة الأوامر)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Telegram: chats and bot</source>
        <translation>Telegram: المحادثات والبوت</translation>
    </message>
    <message>
        <source>Welcome: connect models and begin</source>
        <extracomment>The first start once more</extracomment>
        <translation>الترحيب: ربط النماذج والبدء</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>WindowMain</name>
    <message>
        <source>Another Moai has this data directory open and does not answer. Close it, then start again.</source>
        <translation>نسخة أخرى من Moai تفتح مجلد البيانات هذا ولا تستجيب. أغلقها ثم ابدأ من جديد.</translation>
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
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>البحث في الخدمات</translation>
    </message>
    <message>
        <source>Well-known services</source>
        <extracomment>Name of the list of well-known services, for screen readers</extracomment>
        <translation>الخدمات المعروفة</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>البحث عن خوادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Asks the usual ports of this computer, such as Ollama&apos;s. Nothing beyond it is asked.</source>
        <translation>يُسأل هذا الحاسوب على المنافذ المعتادة، مثل منفذ Ollama. ولا يُسأل أي شيء خارجه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the list of services without adding one</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another service…</source>
        <extracomment>A service that is not on the list of well-known ones</extracomment>
        <translation>خدمة أخرى…</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>Heading in the list of services that can be added</extracomment>
        <translation>خدمتك الخاصة</translation>
    </message>
    <message>
        <source>Any address that speaks one of the protocols</source>
        <translation>أي عنوان يتحدث أحد البروتوكولات</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <extracomment>Heading over the model servers that answered</extracomment>
        <translation>تعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Set up already as “%1”</source>
        <extracomment>%1 is a service&apos;s name</extracomment>
        <translation>معدّ بالفعل باسم «%1»</translation>
    </message>
    <message>
        <source>It wants a key</source>
        <translation>يطلب مفتاحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Headings in the list of services that can be added</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>Set up already</source>
        <translation>معدّة بالفعل</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>While this computer&apos;s model servers are looked for</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start one, such as Ollama, or give its address.</source>
        <translation>لا يجيب أي خادم نماذج على هذا الحاسوب. شغّل خادمًا مثل Ollama، أو أدخل عنوانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي خادم.</numerusform>
            <numerusform>عُثر على خادم واحد.</numerusform>
            <numerusform>عُثر على خادمين.</numerusform>
            <numerusform>عُثر على %n خوادم.</numerusform>
            <numerusform>عُثر على %n خادمًا.</numerusform>
            <numerusform>عُثر على %n خادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::AnswerText</name>
    <message>
        <source>A question cannot be retried, only its answers.</source>
        <translation>لا يمكن إعادة محاولة سؤال، بل إجاباته فقط.</translation>
    </message>
    <message>
        <source>@%1 is still answering. Stop it first, then retry.</source>
        <translation>ما زال @%1 يجيب. أوقفه أولًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A question cannot be chosen, only its answers.</source>
        <translation>لا يمكن اختيار سؤال، بل إجاباته فقط.</translation>
    </message>
</context>
<context>
    <name>moai::AppearancePage</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of the appearance: whatever the desktop has</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>High contrast: on</extracomment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>High contrast: off</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>Movement on the screen</extracomment>
        <translation>محدودة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>After the size of the text: 120 %</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>High contrast draws every edge and mark stronger.</source>
        <translation>التباين العالي يرسم كل حافة وعلامة بوضوح أكبر.</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Compared with the desktop&apos;s own.</source>
        <translation>مقارنة بحجم النص في سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced: nothing slides, spins or blinks.</source>
        <translation>محدودة: لا شيء ينزلق أو يدور أو يومض.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A page of the settings</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Tell a screen &amp;reader what has been answered</source>
        <translation>إخبار قارئ الشاشة بما أُجيب</translation>
    </message>
    <message>
        <source>Also what failed, and when a conclusion is there.</source>
        <translation>وكذلك ما فشل، ومتى يجهز استنتاج.</translation>
    </message>
</context>
<context>
    <name>moai::Authorities</name>
    <message>
        <source>The certificate file %1 cannot be read. Choose it again in the service&apos;s settings, or take it out there.</source>
        <translation>تعذّرت قراءة ملف الشهادات %1. اختره من جديد في إعدادات الخدمة، أو أزله منها.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of certificates. Choose another one in the service&apos;s settings.</source>
        <translation>الملف %1 أكبر من أن يكون ملف شهادات. اختر ملفًا آخر في إعدادات الخدمة.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. A file in PEM form is needed, with lines that read BEGIN CERTIFICATE.</source>
        <translation>لا يحوي %1 أي شهادة. المطلوب ملف بصيغة PEM، فيه أسطر نصها BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>moai::Autostart</name>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت إزالة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>In a sandbox Moai cannot start itself. Add it to the programs that your desktop starts, in the desktop&apos;s own settings.</source>
        <translation>لا يستطيع Moai أن يبدأ بنفسه داخل بيئة معزولة. أضِفه إلى البرامج التي يبدؤها سطح المكتب، في إعدادات سطح المكتب نفسه.</translation>
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
        <translation>امتنع: تعذّرت قراءة أي ترتيب</translation>
    </message>
    <message>
        <source>abstained: %1</source>
        <translation>امتنع: %1</translation>
    </message>
    <message>
        <source>Reason of @%1: %2</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 its reason</extracomment>
        <translation>تعليل @%1: %2</translation>
    </message>
    <message>
        <source>@%1 puts @%2 at place %3</source>
        <extracomment>%1 is a reviewer&apos;s handle, %2 another&apos;s, %3 a place such as &quot;1&quot;</extracomment>
        <translation>وضع @%1 المشارك @%2 في المرتبة %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the ballots: why a reviewer ranked so</extracomment>
        <translation>التعليل</translation>
    </message>
</context>
<context>
    <name>moai::BotDoor</name>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>هذا ليس رمز بوت. انسخ السطر كله الذي أعطاه @BotFather: أرقام، ثم نقطتان، ثم حروف.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the bot is. Wait until it is connected, then try again.</source>
        <translation>لا يُعرف البوت بعد. انتظر حتى يتصل، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>moai::BotForm</name>
    <message>
        <source>The address must begin with https:// or http:// and hold nothing but a server and a path, for example %1.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http:// وألا يحوي سوى خادم ومسار، مثل %1.</translation>
    </message>
    <message>
        <source>Serve groups, too</source>
        <extracomment>Check box: chats with several people may be paired, too</extracomment>
        <translation>خدمة المجموعات أيضًا</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Headings of what is set about a Telegram bot</extracomment>
        <translation>رمز البوت</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Everybody in a paired group can ask the table, and your services are paid by you. While this is off, groups are not served.</source>
        <translation>يستطيع كل من في مجموعة مقترنة أن يسأل الطاولة، وأنت من يدفع ثمن خدماتك. ما دام هذا الخيار متوقفًا، فلن تُخدم المجموعات.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Buttons beside the address of the Telegram server: keep it; back to the usual one</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, unless you run a Bot API server yourself.</source>
        <translation>عنوان Telegram نفسه، إلا إن كنت تشغّل خادم Bot API خاصًا بك.</translation>
    </message>
    <message>
        <source>Over http:// the token can be read by everybody on the way there.</source>
        <translation>عبر http:// يمكن لكل من في الطريق قراءة رمز البوت.</translation>
    </message>
</context>
<context>
    <name>moai::BotToken</name>
    <message>
        <source>What %1 holds is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>محتوى %1 ليس رمز بوت. انسخ السطر كله الذي أعطاه @BotFather: أرقام، ثم نقطتان، ثم حروف.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token. Copy the whole line that @BotFather gave: digits, a colon, letters.</source>
        <translation>هذا ليس رمز بوت. انسخ السطر كله الذي أعطاه @BotFather: أرقام، ثم نقطتان، ثم حروف.</translation>
    </message>
    <message>
        <source>%1 You can put the token into the environment variable %2 instead.</source>
        <translation>%1 يمكنك بدلًا من ذلك وضع رمز البوت في متغير البيئة %2.</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keyring, which is locked. Unlock it.</source>
        <translation>رمز البوت في سلسلة المفاتيح، وهي مقفلة. افتح قفلها.</translation>
    </message>
    <message>
        <source>%1 It held the bot&apos;s token. Start it, or put the token into the environment variable %2.</source>
        <translation>%1 كانت تحتفظ برمز البوت. شغّلها، أو ضع رمز البوت في متغير البيئة %2.</translation>
    </message>
</context>
<context>
    <name>moai::Bring</name>
    <message>
        <source>“%1” is removed.</source>
        <extracomment>Notice with an Undo button; %1 is a name</extracomment>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>moai::Budget</name>
    <message>
        <source>Stopped: the project&apos;s hard cap of %1 is reached. What had arrived is kept.</source>
        <translation>أُوقف: بلغ المشروع حدّه الصارم %1. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>The project has spent %1 and its hard cap is %2: nobody is asked. Raise the cap in the project&apos;s settings, or with `moai project set NAME --hard-cap USD`.</source>
        <translation>أنفق المشروع %1 وحدّه الصارم %2، لذا لن يُسأل أحد. ارفع الحد في إعدادات المشروع، أو بالأمر `moai project set NAME --hard-cap USD`.</translation>
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
        <translation>الملف تالف قرب البايت %1. احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>This is no discussion of Moai&apos;s. What can be imported is made by moai export ID --format json.</source>
        <translation>هذا ليس نقاشًا من Moai. ما يمكن استيراده هو ما ينتجه moai export ID --format json.</translation>
    </message>
    <message>
        <source>The file was made by a newer Moai: import it with that version or a later one.</source>
        <translation>أُنشئ الملف بنسخة أحدث من Moai. استورده بتلك النسخة أو بنسخة لاحقة.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. discussion.rounds[2].mode</extracomment>
        <translation>الملف تالف: %1 مفقود أو ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>It was still being written when the discussion was exported.</source>
        <translation>كان لا يزال قيد الكتابة عند تصدير النقاش.</translation>
    </message>
</context>
<context>
    <name>moai::Cassette</name>
    <message>
        <source>Line %1 of the cassette is damaged: it is no JSON object.</source>
        <translation>السطر %1 من شريط التسجيل تالف: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>This cassette was recorded by a later Moai (%1). Replay it with that version or a newer one.</source>
        <translation>سُجّل هذا الشريط بنسخة أحدث من Moai (%1). أعد تشغيله بتلك النسخة أو بأحدث منها.</translation>
    </message>
    <message>
        <source>This is no cassette: record one with moai say --record FILE LINE.</source>
        <translation>هذا ليس شريط تسجيل. سجّل واحدًا بالأمر moai say --record FILE LINE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The recording cannot be written to %1: %2.</source>
        <extracomment>%1 a file, %2 why not</extracomment>
        <translation>تعذّرت كتابة التسجيل في %1: %2.</translation>
    </message>
</context>
<context>
    <name>moai::CertificateField</name>
    <message>
        <source>Certificate file</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>جهات الشهادات في النظام فقط</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Ask whoever runs the service for a new one.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>انتهت صلاحية شهادة «%1» في %2. اطلب شهادة جديدة ممن يشغّل الخدمة.</translation>
    </message>
    <message>
        <source>“%1”, valid until %2.</source>
        <extracomment>%1 is the name in a certificate, %2 a date</extracomment>
        <translation>«%1»، صالحة حتى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s); the first to expire is “%1”, on %2.</source>
        <extracomment>%n is how many certificates a file holds; %1 the name in one of them, %2 a date</extracomment>
        <translation>
            <numerusform>لا شهادات؛ أول ما تنتهي صلاحيته «%1»، في %2.</numerusform>
            <numerusform>شهادة واحدة: «%1»، تنتهي صلاحيتها في %2.</numerusform>
            <numerusform>شهادتان؛ أولاهما انتهاءً «%1»، في %2.</numerusform>
            <numerusform>%n شهادات؛ أولها انتهاءً «%1»، في %2.</numerusform>
            <numerusform>%n شهادة؛ أولها انتهاءً «%1»، في %2.</numerusform>
            <numerusform>%n شهادة؛ أولها انتهاءً «%1»، في %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ChatBook</name>
    <message>
        <source>a chat that is not paired any more</source>
        <translation>محادثة لم تعد مقترنة</translation>
    </message>
    <message>
        <source>This chat is not paired any more.</source>
        <translation>لم تعد هذه المحادثة مقترنة.</translation>
    </message>
</context>
<context>
    <name>moai::ChatCard</name>
    <message>
        <source>Mirror the desk</source>
        <extracomment>Check box of a Telegram chat</extracomment>
        <translation>إظهار ما على الحاسوب</translation>
    </message>
    <message>
        <source>What is said in the window and on the terminal appears in the chat</source>
        <translation>ما يقال في النافذة وفي الطرفية يظهر في المحادثة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Buttons of a Telegram chat: end its pairing; do not let it in; let it in</extracomment>
        <translation>إلغاء الاقتران</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Project of %1</source>
        <extracomment>Names of a Telegram chat&apos;s controls, for screen readers; %1 is the chat</extracomment>
        <translation>مشروع المحادثة %1</translation>
    </message>
    <message>
        <source>Mirror the desk in %1</source>
        <translation>إظهار ما على الحاسوب في %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>إلغاء اقتران %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>السماح لـ %1</translation>
    </message>
    <message>
        <source>The group with all its topics is served no more, until it is paired again.</source>
        <translation>لن تُخدم المجموعة بكل مواضيعها حتى تُقرن من جديد.</translation>
    </message>
    <message>
        <source>This chat is served no more, until it is paired again.</source>
        <translation>لن تُخدم هذه المحادثة حتى تُقرن من جديد.</translation>
    </message>
</context>
<context>
    <name>moai::ChatPresses</name>
    <message>
        <source>The discussion has gone on.</source>
        <translation>تقدّم النقاش منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>That was answered before.</source>
        <translation>أُجيب عن ذلك من قبل.</translation>
    </message>
</context>
<context>
    <name>moai::ChatWords</name>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>waits for a yes at the desk</source>
        <translation>في انتظار الموافقة على الحاسوب</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>مقترنة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>This is a private Moai bot.</source>
        <translation>هذا بوت Moai خاص.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>رقمك هو %1.</translation>
    </message>
    <message>
        <source>This chat&apos;s number is %1.</source>
        <extracomment>%1 a number</extracomment>
        <translation>رقم هذه المحادثة هو %1.</translation>
    </message>
    <message>
        <source>Confirm on the desktop: Moai shows this chat there and asks whether to let it in.</source>
        <translation>أكّد على الحاسوب: يعرض Moai هذه المحادثة هناك ويسأل عن السماح لها.</translation>
    </message>
    <message>
        <source>This chat is paired with Moai. Project: %1.</source>
        <translation>هذه المحادثة مقترنة مع Moai. المشروع: %1.</translation>
    </message>
    <message>
        <source>Whatever you write here goes to the whole table, and every answer comes here. `/help` lists the commands, `/projects` chooses another project, `/new` starts a new discussion.</source>
        <translation>كل ما تكتبه هنا يصل إلى الطاولة كلها، وكل إجابة تصل إلى هنا. `/help` يسرد الأوامر، و`/projects` يختار مشروعًا آخر، و`/new` يبدأ نقاشًا جديدًا.</translation>
    </message>
    <message>
        <source>Your number: `%1`</source>
        <translation>رقمك: `%1`</translation>
    </message>
    <message>
        <source>This chat: `%1`</source>
        <translation>هذه المحادثة: `%1`</translation>
    </message>
    <message>
        <source>This topic: `%1`</source>
        <translation>هذا الموضوع: `%1`</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>المشروع: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Moai reads text here. Voice messages, pictures and files are not read: please write, or paste the text.</source>
        <translation>يقرأ Moai النصوص هنا. لا تُقرأ الرسائل الصوتية ولا الصور ولا الملفات: اكتب نصًا أو الصقه.</translation>
    </message>
    <message>
        <source>Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` offers the projects to choose from.</source>
        <translation>هنا في Telegram أيضًا: `/whoami` يذكر أرقام هذه المحادثة، و`/projects` يعرض المشاريع للاختيار.</translation>
    </message>
    <message>
        <source>This chat talks in the project %1 now.</source>
        <translation>تتحدث هذه المحادثة الآن في المشروع %1.</translation>
    </message>
    <message>
        <source>There is no project yet: `/project new NAME` makes one, or just ask something.</source>
        <translation>لا يوجد مشروع بعد: `/project new NAME` ينشئ واحدًا، أو اطرح سؤالًا وحسب.</translation>
    </message>
    <message>
        <source>Project: %1. Which one is this chat to talk in?</source>
        <translation>المشروع: %1. في أي مشروع تتحدث هذه المحادثة؟</translation>
    </message>
    <message>
        <source>Not all of them are here: `/project use NAME` takes any.</source>
        <translation>ليست كلها هنا: `/project use NAME` يختار أيًّا منها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>moai::ChatsPane</name>
    <message>
        <source>No chat is paired yet. Pair one, and what is said at the table appears on your phone; what you write there is said at the table.</source>
        <translation>لا محادثة مقترنة بعد. أقرن واحدة فيظهر ما يقال على الطاولة في هاتفك، ويقال على الطاولة ما تكتبه هناك.</translation>
    </message>
</context>
<context>
    <name>moai::CheckText</name>
    <message>
        <source>%1 is damaged (%2). Move it away and put the newest copy from %3 in its place.</source>
        <translation>%1 تالف (%2). انقله من مكانه وضع بدله أحدث نسخة من %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 belong to nothing</source>
        <translation>
            <numerusform>كل صفوف %1 مرتبطة</numerusform>
            <numerusform>صف واحد في %1 لا ينتمي إلى شيء</numerusform>
            <numerusform>صفان في %1 لا ينتميان إلى شيء</numerusform>
            <numerusform>%n صفوف في %1 لا تنتمي إلى شيء</numerusform>
            <numerusform>%n صفًا في %1 لا تنتمي إلى شيء</numerusform>
            <numerusform>%n صف في %1 لا تنتمي إلى شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database in %1 yet. Moai makes one when it is first used.</source>
        <translation>لا توجد قاعدة بيانات في %1 بعد. ينشئها Moai عند أول استخدام.</translation>
    </message>
</context>
<context>
    <name>moai::ClaimPane</name>
    <message>
        <source>Show in the answer</source>
        <extracomment>Button: open the answer in which a quote stands, and mark it there</extracomment>
        <translation>عرض في الإجابة</translation>
    </message>
    <message>
        <source>@%1 is silent on it</source>
        <extracomment>Who holds what of a claim; %1 is a handle, %2 a stance such as &quot;disputes&quot;, %3 a round&apos;s number</extracomment>
        <translation>@%1 صامت بشأنه</translation>
    </message>
    <message>
        <source>@%1 %2 · round %3</source>
        <translation>@%1 %2 · الجولة %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Unverified: these words do not stand in the answer.</source>
        <extracomment>Below a quote that the answer does not hold</extracomment>
        <translation>غير مؤكد: لا ترد هذه الكلمات في الإجابة.</translation>
    </message>
    <message>
        <source>No words were quoted for it.</source>
        <translation>لم يُقتبس له أي كلام.</translation>
    </message>
    <message>
        <source>→ round %1: %2</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>← الجولة %1: %2</translation>
    </message>
    <message>
        <source>%1 – without naming the argument that did it (conformity)</source>
        <translation>%1 – دون ذكر الحجة التي أدت إلى ذلك (مسايرة)</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1، لأن %2</translation>
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
        <translation>«%1» – غير موجود في إجابته</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2” without naming an argument</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance</extracomment>
        <translation>غيّر موقفه في الجولة %1 إلى «%2» دون ذكر حجة</translation>
    </message>
    <message>
        <source>Moved in round %1 to “%2”: %3</source>
        <extracomment>%1 is a round&apos;s number, %2 a stance, %3 the argument</extracomment>
        <translation>غيّر موقفه في الجولة %1 إلى «%2»: %3</translation>
    </message>
</context>
<context>
    <name>moai::ClaimsTable</name>
    <message>
        <source>Claims and who holds them</source>
        <extracomment>Name of the grid of claims and participants, for screen readers</extracomment>
        <translation>الادعاءات ومن يتبنّاها</translation>
    </message>
</context>
<context>
    <name>moai::ColourButton</name>
    <message>
        <source>As the theme has it</source>
        <extracomment>Menu of a seat&apos;s colour</extracomment>
        <translation>حسب السمة</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>One of the theme&apos;s colours, by its number</extracomment>
        <translation>اللون %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>moai::ColumnHead</name>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>المتحدّي</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <extracomment>Button of a column; %1 is a handle such as @gpt</extracomment>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <extracomment>Button of a column: ask this participant again</extracomment>
        <translation>سؤال %1 من جديد</translation>
    </message>
    <message>
        <source>Copy the answer of %1 as Markdown</source>
        <extracomment>Button of a column: put the answer into the clipboard</extracomment>
        <translation>نسخ إجابة %1 بصيغة Markdown</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Button of a column: show what this participant was sent</extracomment>
        <translation>ماذا رأى %1؟</translation>
    </message>
    <message>
        <source>Choose the answer of %1</source>
        <extracomment>Button of a column: mark this answer as the one that later rounds build on</extracomment>
        <translation>اختيار إجابة %1</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>في انتظار دوره</translation>
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
            <numerusform>اتسع المجال لكل المقاطع</numerusform>
            <numerusform>لم يتسع المجال لمقطع واحد</numerusform>
            <numerusform>لم يتسع المجال لمقطعين</numerusform>
            <numerusform>لم يتسع المجال لـ %n مقاطع</numerusform>
            <numerusform>لم يتسع المجال لـ %n مقطعًا</numerusform>
            <numerusform>لم يتسع المجال لـ %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>Buttons of a column: fill the window with it, and back</extracomment>
        <translation>إظهار كل الأعمدة</translation>
    </message>
    <message>
        <source>Show only this column</source>
        <translation>إظهار هذا العمود فقط</translation>
    </message>
</context>
<context>
    <name>moai::ColumnRow</name>
    <message>
        <source>Answers</source>
        <extracomment>Name of the row of answers, for screen readers</extracomment>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>moai::Command</name>
    <message>
        <source>The text is too long: %1 characters, and at most %2 can be sent.</source>
        <translation>النص طويل جدًا: %1 من الأحرف، ويمكن إرسال %2 على الأكثر.</translation>
    </message>
    <message>
        <source>This is not text (it contains zero bytes): send words.</source>
        <translation>هذا ليس نصًا (فيه بايتات صفرية): أرسل كلمات.</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2? To send a text that begins with a slash, begin it with two.</source>
        <translation>لا يوجد أمر /%1. هل قصدت /%2؟ لإرسال نص يبدأ بشرطة مائلة، ابدأه بشرطتين.</translation>
    </message>
    <message>
        <source>nobody sits at the table yet</source>
        <translation>لا أحد يجلس إلى الطاولة بعد</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>الموجودون %1</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2.</source>
        <translation>لا أحد هنا باسم %1: %2.</translation>
    </message>
    <message>
        <source>Say it like this: /%1 %2</source>
        <translation>اكتبه هكذا: /%1 %2</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>الاسم لا يتجاوز %1 حرفًا.</translation>
    </message>
    <message>
        <source>A discussion has 1 to %1 rounds, not %2. If the number begins your text, put the rounds before it: /%3 %4 %2 …</source>
        <translation>للنقاش من جولة واحدة إلى %1، لا %2. إن كان نصك يبدأ بالعدد، فضع عدد الجولات قبله: /%3 %4 %2 …</translation>
    </message>
    <message>
        <source>There is no question: write one, or /help to see what can be said.</source>
        <translation>لا يوجد سؤال: اكتب واحدًا، أو /help لمعرفة ما يمكن قوله.</translation>
    </message>
    <message>
        <source>Nobody here is called %1: %2. To send a text that begins with @, put /open before it.</source>
        <translation>لا أحد هنا باسم %1: %2. لإرسال نص يبدأ بـ @، ضع /open قبله.</translation>
    </message>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>اذكر ما تبحث عنه، مثل /search blue sky</translation>
    </message>
</context>
<context>
    <name>moai::CommandLine</name>
    <message>
        <source>Keep database, settings and keys apart, in this directory.</source>
        <translation>حفظ قاعدة البيانات والإعدادات والمفاتيح على حدة، في هذا المجلد.</translation>
    </message>
    <message>
        <source>Print JSON where something is listed or answered.</source>
        <translation>طباعة JSON حيث يُسرد شيء أو يُجاب.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Usage:
</source>
        <translation>الاستخدام:
</translation>
    </message>
    <message>
        <source>
Options of every form:
</source>
        <translation>
خيارات كل الصيغ:
</translation>
    </message>
    <message>
        <source>Explain a form; show the version.</source>
        <translation>شرح صيغة؛ عرض الإصدار.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, 4 the store cannot be used.
</source>
        <translation>
حالة الخروج: 0 أجاب كل المشاركين، 1 أجاب بعضهم، 2 خطأ في الاستخدام، 3 لم يُجب أحد، 4 تعذّر استخدام المخزن.
</translation>
    </message>
    <message>
        <source>There is more to say. Known are: %1.</source>
        <extracomment>%1 a list of commands</extracomment>
        <translation>ينقص شيء. المعروف: %1.</translation>
    </message>
    <message>
        <source>moai does not know “%1”. Known are: %2. See moai --help.</source>
        <translation>لا يعرف moai «%1». المعروف: %2. انظر moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1
%2
</source>
        <translation>الاستخدام: %1
%2
</translation>
    </message>
    <message>
        <source>See moai %1 --help.</source>
        <translation>انظر moai %1 --help.</translation>
    </message>
    <message>
        <source>See moai --help.</source>
        <translation>انظر moai --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Begin a new discussion.</source>
        <translation>بدء نقاش جديد.</translation>
    </message>
    <message>
        <source>Open the quick question, for a key of the desktop.</source>
        <translation>فتح السؤال السريع، لربطه بمفتاح في سطح المكتب.</translation>
    </message>
    <message>
        <source>Open the practice table.</source>
        <translation>فتح طاولة التدريب.</translation>
    </message>
    <message>
        <source>Wait in the tray, without a window.</source>
        <translation>الانتظار في صينية النظام، بلا نافذة.</translation>
    </message>
    <message>
        <source>Open the window (a second start raises the first), a moai: link, an exported discussion.</source>
        <translation>فتح النافذة (التشغيل الثاني يُظهر الأولى)، أو رابط moai: أو نقاش مُصدَّر.</translation>
    </message>
</context>
<context>
    <name>moai::CommandTable</name>
    <message>
        <source>Asks everyone at once, each for itself</source>
        <translation>يسأل الجميع معًا، كلًّا على حدة</translation>
    </message>
    <message>
        <source>Lets everyone answer in turn, N rounds</source>
        <translation>يجعل الجميع يجيبون بالتناوب، N من الجولات</translation>
    </message>
    <message>
        <source>One more round of the running discussion</source>
        <translation>جولة أخرى من النقاش الجاري</translation>
    </message>
    <message>
        <source>Lets the one speaking end, and no other begin</source>
        <translation>يدع المتكلم يُكمل، ولا يبدأ غيره</translation>
    </message>
    <message>
        <source>Goes on at the turn where the discussion paused or broke off</source>
        <translation>يتابع من الدور الذي توقف فيه النقاش أو انقطع</translation>
    </message>
    <message>
        <source>Has the chair write the conclusion</source>
        <translation>يجعل رئيس الجلسة يكتب الخلاصة</translation>
    </message>
    <message>
        <source>Has everyone rank the last answers unnamed</source>
        <translation>يجعل الجميع يرتّبون آخر الإجابات دون أسماء</translation>
    </message>
    <message>
        <source>Maps what is claimed and who holds what of it</source>
        <translation>يرسم خريطة الادعاءات ومن يتبنّى كلًّا منها</translation>
    </message>
    <message>
        <source>Asks the failed, stopped or named ones of the last round again</source>
        <translation>يسأل من جديد من فشل أو أُوقف أو سُمّي في الجولة الأخيرة</translation>
    </message>
    <message>
        <source>Stops all, or one; what has arrived is kept</source>
        <translation>يوقف الكل أو واحدًا؛ ويبقى ما وصل</translation>
    </message>
    <message>
        <source>Starts a new discussion</source>
        <translation>يبدأ نقاشًا جديدًا</translation>
    </message>
    <message>
        <source>Lists the projects</source>
        <translation>يسرد المشاريع</translation>
    </message>
    <message>
        <source>Makes, takes, renames or deletes a project</source>
        <translation>ينشئ مشروعًا أو يختاره أو يعيد تسميته أو يحذفه</translation>
    </message>
    <message>
        <source>Shows or changes who sits at the table</source>
        <translation>يعرض الجالسين إلى الطاولة أو يغيّرهم</translation>
    </message>
    <message>
        <source>Tells where you are and what is running</source>
        <translation>يخبرك أين أنت وما الجاري الآن</translation>
    </message>
    <message>
        <source>Tells what the discussion has cost</source>
        <translation>يخبرك كم كلّف النقاش</translation>
    </message>
    <message>
        <source>Searches all discussions</source>
        <translation>يبحث في كل النقاشات</translation>
    </message>
    <message>
        <source>Hands the discussion out as a file</source>
        <translation>يسلّم النقاش ملفًا</translation>
    </message>
    <message>
        <source>Lists the commands, or explains one</source>
        <translation>يسرد الأوامر أو يشرح أحدها</translation>
    </message>
</context>
<context>
    <name>moai::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of the list of commands and handles that may be typed, for screen readers</extracomment>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>moai::Composer</name>
    <message>
        <source>How the composer works</source>
        <extracomment>Button with the composer&apos;s settings</extracomment>
        <translation>طريقة عمل خانة الكتابة</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <extracomment>A choice in the composer&apos;s menu: else Enter breaks the line and Ctrl+Enter sends</extracomment>
        <translation>الإرسال بمفتاح Enter</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>يتطلب هذا نحو %1.</translation>
    </message>
    <message>
        <source>Stop all answers</source>
        <translation>إيقاف كل الإجابات</translation>
    </message>
</context>
<context>
    <name>moai::ComposerEdit</name>
    <message>
        <source>Question or command</source>
        <extracomment>Name of the field a question is typed into</extracomment>
        <translation>سؤال أو أمر</translation>
    </message>
    <message>
        <source>Ask everyone, or type / for commands.</source>
        <extracomment>In the empty composer</extracomment>
        <translation>اسأل الجميع، أو اكتب / للأوامر.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line.</source>
        <translation>Enter للإرسال، وShift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends.</source>
        <translation>Ctrl+Enter للإرسال.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionCard</name>
    <message>
        <source>Conclusion</source>
        <extracomment>Name of the text with the conclusion, for screen readers</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>Titles of a conclusion&apos;s lists</extracomment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>رأي الأقلية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Made by one alone</source>
        <extracomment>Title of the list of points that only one participant made</extracomment>
        <translation>انفرد به واحد</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>نقاط عمياء</translation>
    </message>
    <message>
        <source>Absent – not in agreement</source>
        <extracomment>Title of the list of participants that had no answer</extracomment>
        <translation>غائبون – لا يدخلون في الاتفاق</translation>
    </message>
    <message>
        <source>The conclusion appears here as it is written.</source>
        <extracomment>Stands where a conclusion will appear</extracomment>
        <translation>تظهر الخلاصة هنا أثناء كتابتها.</translation>
    </message>
    <message>
        <source>Conclusion of %1</source>
        <extracomment>Name of a conclusion&apos;s card; %1 is a handle such as @gpt</extracomment>
        <translation>خلاصة %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Who wrote a conclusion; %1 is a handle, %2 a model</extracomment>
        <translation>من %1 · %2</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>What did %1 see?</source>
        <translation>ماذا رأى %1؟</translation>
    </message>
    <message>
        <source>Ask the chair %1 again</source>
        <translation>سؤال رئيس الجلسة %1 من جديد</translation>
    </message>
    <message>
        <source>Copy the conclusion as Markdown</source>
        <translation>نسخ الخلاصة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>درجة الثقة: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button under a conclusion that failed</extracomment>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>• %1 – disputed by %2</source>
        <extracomment>A dispute; %1 is a statement, %2 the handles of those who dispute it</extracomment>
        <translation>• %1 – يعارضه %2</translation>
    </message>
    <message>
        <source>Dropped dissent: the conclusion leaves out what is disputed.</source>
        <translation>رأي مخالف مُغفَل: تُسقط الخلاصة ما هو محل خلاف.</translation>
    </message>
    <message>
        <source>Ask the chair again</source>
        <translation>سؤال رئيس الجلسة من جديد</translation>
    </message>
    <message>
        <source>The chair judges itself: an answer of @%1 is among those that it weighs.</source>
        <translation>رئيس الجلسة يحكم على نفسه: إجابة من @%1 بين ما يوازن بينه.</translation>
    </message>
    <message>
        <source>Heard: @%1</source>
        <translation>المسموعون: @%1</translation>
    </message>
    <message>
        <source>Checked against the claims that the participants dispute.</source>
        <translation>قورنت بالادعاءات التي يعارضها المشاركون.</translation>
    </message>
    <message>
        <source>Not checked for dropped dissent: there are no claims to check it against.</source>
        <translation>لم يُفحص إغفال الرأي المخالف: لا ادعاءات للمقارنة بها.</translation>
    </message>
</context>
<context>
    <name>moai::ConclusionPage</name>
    <message>
        <source>Conclusions</source>
        <extracomment>Name of the tabs that choose one of several conclusions</extracomment>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Switch: all conclusions at once, next to each other</extracomment>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Round %1 · @%2</source>
        <extracomment>A tab; %1 is a round&apos;s number, %2 the handle of the chair</extracomment>
        <translation>الجولة %1 · @%2</translation>
    </message>
</context>
<context>
    <name>moai::ConnectStep</name>
    <message>
        <source>Connect your models</source>
        <translation>ربط نماذجك</translation>
    </message>
    <message>
        <source>Use model servers on this computer, cloud services with a key of yours, or both. Keys go to the system&apos;s keyring, nowhere else.</source>
        <translation>استخدم خوادم نماذج على هذا الحاسوب، أو خدمات سحابية بمفتاح لك، أو كليهما. تُحفظ المفاتيح في سلسلة مفاتيح النظام، لا في أي مكان آخر.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>With a key or an address</source>
        <translation>بمفتاح أو عنوان</translation>
    </message>
    <message>
        <source>Another one, that speaks like OpenAI</source>
        <extracomment>A service that is none of the well-known ones</extracomment>
        <translation>خدمة أخرى تتحدث مثل OpenAI</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>✓ %1 is set up</source>
        <extracomment>A service that is set up; %1 its name, %2 what its test said</extracomment>
        <translation>✓ تم إعداد %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <extracomment>While the usual ports of model servers are asked</extracomment>
        <translation>جارٍ البحث عن خوادم النماذج…</translation>
    </message>
    <message>
        <source>%1 wants a key: set it up below</source>
        <extracomment>A model server on this computer; %1 its name</extracomment>
        <translation>يطلب %1 مفتاحًا: أدخله أدناه</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1، لا نماذج</numerusform>
            <numerusform>%1، نموذج واحد</numerusform>
            <numerusform>%1، نموذجان</numerusform>
            <numerusform>%1، %n نماذج</numerusform>
            <numerusform>%1، %n نموذجًا</numerusform>
            <numerusform>%1، %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).</source>
        <translation>لا خادم يجيب على المنافذ المعتادة (Ollama وLM Studio وllama.cpp وغيرها).</translation>
    </message>
    <message>
        <source>Tick those that Moai may use.</source>
        <translation>حدّد ما يجوز لـ Moai استخدامه.</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <extracomment>Button: keeps the service and asks it for its models</extracomment>
        <translation>اختبار وإضافة</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message numerus="yes">
        <source>works, %n model(s)</source>
        <extracomment>What the test of a service said</extracomment>
        <translation>
            <numerusform>تعمل، بلا نماذج</numerusform>
            <numerusform>تعمل، نموذج واحد</numerusform>
            <numerusform>تعمل، نموذجان</numerusform>
            <numerusform>تعمل، %n نماذج</numerusform>
            <numerusform>تعمل، %n نموذجًا</numerusform>
            <numerusform>تعمل، %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>does not work yet</source>
        <translation>لا تعمل بعد</translation>
    </message>
</context>
<context>
    <name>moai::ConnectionText</name>
    <message>
        <source>%1 was made by a newer Moai (schema %2, this one knows %3): update Moai; nothing was changed.</source>
        <translation>أُنشئ %1 بنسخة أحدث من Moai (المخطط %2، وهذه تعرف %3): حدّث Moai؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>مشغّل SQLite الخاص بـ Qt مفقود. ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
</context>
<context>
    <name>moai::ConsentStrip</name>
    <message>
        <source>Go ahead</source>
        <extracomment>Buttons below a question about an expensive line</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The line stays in the composer (Esc)</source>
        <translation>يبقى السطر في خانة الكتابة (Esc)</translation>
    </message>
</context>
<context>
    <name>moai::CostNotice</name>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1 و%2 غير معروف</translation>
    </message>
    <message>
        <source>**Discussion**</source>
        <translation>**النقاش**</translation>
    </message>
    <message>
        <source>Round %1 (%2)</source>
        <translation>الجولة %1 (%2)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>التوكن الداخل</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>التوكن الخارج</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>الحد المرن %1</translation>
    </message>
    <message>
        <source>hard cap %1</source>
        <translation>الحد الصارم %1</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>غير معروف (%1)</translation>
    </message>
    <message>
        <source>Project **%1**: %2 (%3)</source>
        <translation>المشروع **%1**: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل شيء بعد.</translation>
    </message>
    <message>
        <source>This takes %1 to %2. The project has spent %3, and its soft cap is %4.</source>
        <translation>يكلّف هذا من %1 إلى %2. أنفق المشروع %3، وحدّه المرن %4.</translation>
    </message>
    <message>
        <source>%1 of %2 calls have no known price.</source>
        <translation>%1 من %2 من الطلبات بلا سعر معروف.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>هل تتابع؟</translation>
    </message>
</context>
<context>
    <name>moai::CourseBar</name>
    <message>
        <source>%1 of %2 have answered</source>
        <extracomment>Everyone answers at once; %1 of %2 participants have answered</extracomment>
        <translation>أجاب %1 من %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Buttons of a discussion in rounds</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The turn under way is the last until you go on</source>
        <translation>الدور الجاري هو الأخير حتى تتابع</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>One more round of the discussion</source>
        <translation>جولة أخرى من النقاش</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>The chair writes what the discussion led to</source>
        <translation>يكتب رئيس الجلسة ما انتهى إليه النقاش</translation>
    </message>
    <message>
        <source>Heard: “%1” opens the next round.</source>
        <extracomment>What the person said while a discussion runs; %1 are those words</extracomment>
        <translation>وصل كلامك: «%1» يفتتح الجولة التالية.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Buttons of a discussion in rounds: it broke off when Moai was closed</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>What was said stays; no further round follows</source>
        <translation>يبقى ما قيل، ولا تتبعه جولة أخرى</translation>
    </message>
    <message>
        <source>Stops the discussion; what was said stays</source>
        <translation>يوقف النقاش؛ ويبقى ما قيل</translation>
    </message>
    <message>
        <source>Pausing · %1</source>
        <extracomment>%1 is e.g. &quot;Round 2 of 3&quot;</extracomment>
        <translation>يتوقف مؤقتًا · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>متوقف مؤقتًا · %1</translation>
    </message>
    <message>
        <source>This discussion broke off</source>
        <extracomment>Moai was closed in the middle of a discussion</extracomment>
        <translation>انقطع هذا النقاش</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>انتهى النقاش</translation>
    </message>
    <message>
        <source>after round %1.</source>
        <translation>بعد الجولة %1.</translation>
    </message>
    <message>
        <source>in round %1, before %2.</source>
        <extracomment>Where a discussion broke off; %1 a round&apos;s number, %2 a handle</extracomment>
        <translation>في الجولة %1، قبل %2.</translation>
    </message>
    <message>
        <source>after the turn of %1</source>
        <translation>بعد دور %1</translation>
    </message>
    <message>
        <source>%1 would be next</source>
        <translation>التالي هو %1</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) to follow</source>
        <translation>
            <numerusform>لا جولات متبقية</numerusform>
            <numerusform>بقيت جولة واحدة</numerusform>
            <numerusform>بقيت جولتان</numerusform>
            <numerusform>بقيت %n جولات</numerusform>
            <numerusform>بقيت %n جولة</numerusform>
            <numerusform>بقيت %n جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks, %2 of %3</source>
        <extracomment>Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak</extracomment>
        <translation>يتكلم %1، وهو %2 من %3</translation>
    </message>
</context>
<context>
    <name>moai::DataDirText</name>
    <message>
        <source>The folder %1 cannot be made. Check that its parent is a folder that may be written, or choose another with --data-dir.</source>
        <translation>تعذّر إنشاء المجلد %1. تحقق من إمكان الكتابة في المجلد الأعلى، أو اختر غيره باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2). Check that its folder may be written and its disk has room, or choose another with --data-dir.</source>
        <translation>تعذّر إنشاء %1 (%2). تحقق من إمكان الكتابة في مجلده ومن وجود مساحة على قرصه، أو اختر غيره باستخدام --data-dir.</translation>
    </message>
</context>
<context>
    <name>moai::Decode</name>
    <message>
        <source>“chunks” must be a list of base64 texts.</source>
        <translation>يجب أن يكون «chunks» قائمة من نصوص base64.</translation>
    </message>
    <message>
        <source>A chunk is not valid base64.</source>
        <translation>مقطع ليس base64 صالحًا.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be decoded. Known are sse, ndjson, openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>«%1» ليس مما يمكن فك ترميزه. المعروف: sse وndjson وopenai وopenai-responses وanthropic وgemini وollama.</translation>
    </message>
    <message>
        <source>This line is not JSON.</source>
        <translation>هذا السطر ليس JSON.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>هذا السطر ليس كائن JSON.</translation>
    </message>
</context>
<context>
    <name>moai::Desktop</name>
    <message>
        <source>Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; the settings say whether closing the window quits.</source>
        <translation>يبقى Moai في صينية النظام كي تصل الإجابات. يمكنك إنهاؤه من هناك أو بـ Ctrl+Q؛ وفي الإعدادات تحدد هل ينهيه إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Moai is still here</source>
        <translation>ما زال Moai يعمل</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>moai::DesktopPage</name>
    <message>
        <source>&amp;Closing the window leaves Moai in the tray</source>
        <translation>إغلاق النافذة يُبقي Moai في صينية النظام</translation>
    </message>
    <message>
        <source>Answers go on arriving. Where there is no tray, closing quits.</source>
        <translation>يستمر وصول الإجابات. وحيث لا توجد صينية نظام، يُنهي الإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Start in the &amp;tray, without the window</source>
        <translation>البدء في صينية النظام، بلا نافذة</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Moai then waits in the tray.</source>
        <translation>عندها ينتظر Moai في صينية النظام.</translation>
    </message>
    <message>
        <source>Notify when a &amp;round has ended</source>
        <translation>إشعار عند انتهاء جولة</translation>
    </message>
    <message>
        <source>Only while you are not looking at it.</source>
        <translation>فقط حين لا تكون ناظرًا إليها.</translation>
    </message>
    <message>
        <source>Notify when an answer &amp;fails</source>
        <translation>إشعار عند فشل إجابة</translation>
    </message>
    <message>
        <source>Notify of conclusions, ran&amp;kings and maps of claims</source>
        <translation>إشعار بالخلاصات والترتيبات وخرائط الادعاءات</translation>
    </message>
    <message>
        <source>Notify of &amp;questions from Telegram, and of chats that ask to be let in</source>
        <translation>إشعار بالأسئلة من Telegram وبالمحادثات التي تطلب السماح لها</translation>
    </message>
    <message>
        <source>Show &amp;words of questions and answers in them</source>
        <translation>عرض كلمات من الأسئلة والإجابات فيها</translation>
    </message>
    <message>
        <source>Else they only say that something is there.</source>
        <translation>وإلا فهي تخبر بوجود شيء فقط.</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>Send a t&amp;est notification</source>
        <translation>إرسال إشعار تجريبي</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has taken it.</source>
        <translation>تسلّمته خدمة إشعارات سطح المكتب.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Moai uses the tray&apos;s balloons where there are any.</source>
        <translation>لا تجيب أي خدمة إشعارات على سطح المكتب هذا. يستخدم Moai فقاعات صينية النظام حيث توجد.</translation>
    </message>
    <message>
        <source>Keys of the quick question</source>
        <translation>مفاتيح السؤال السريع</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>In the field that takes keys, while there are none</extracomment>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Quick question &amp;from everywhere</source>
        <translation>سؤال سريع من أي مكان</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>A notification from Moai</source>
        <translation>إشعار من Moai</translation>
    </message>
    <message>
        <source>This is how it looks when answers are there.</source>
        <translation>هكذا يبدو الإشعار عند وصول الإجابات.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the window</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>A page of the settings: tray, notifications, keys that hold everywhere</extracomment>
        <translation>سطح المكتب</translation>
    </message>
</context>
<context>
    <name>moai::Dialect</name>
    <message>
        <source>What answers at this address is not a list of models. Check the service&apos;s URL and kind.</source>
        <translation>ما يجيب عند هذا العنوان ليس قائمة نماذج. تحقق من عنوان URL للخدمة ونوعها.</translation>
    </message>
    <message>
        <source>Gemini blocked the question (%1). Rephrase it.</source>
        <extracomment>%1 Gemini&apos;s code, e.g. SAFETY</extracomment>
        <translation>حظر Gemini السؤال (%1). أعد صياغته.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussDesk</name>
    <message>
        <source>There is nothing to discuss yet: /discuss TEXT.</source>
        <translation>لا يوجد ما يُناقَش بعد: /discuss TEXT.</translation>
    </message>
    <message>
        <source>%1 rounds with %2 at the table are up to %3 answers. Begin?</source>
        <translation>عدد الجولات %1، وعلى الطاولة %2، أي حتى %3 من الإجابات. هل نبدأ؟</translation>
    </message>
    <message>
        <source>The discussion is under way: /next adds a round, /stop ends it.</source>
        <translation>النقاش جارٍ: /next يضيف جولة، و/stop ينهيه.</translation>
    </message>
    <message>
        <source>One more round will follow.</source>
        <translation>ستتبعها جولة أخرى.</translation>
    </message>
    <message>
        <source>No discussion is under way.</source>
        <translation>لا يوجد نقاش جارٍ.</translation>
    </message>
    <message>
        <source>The discussion is paused: /resume goes on.</source>
        <translation>النقاش متوقف مؤقتًا: /resume يتابعه.</translation>
    </message>
    <message>
        <source>Whoever speaks may end; then it pauses. /resume goes on.</source>
        <translation>يُكمل المتكلم كلامه، ثم يتوقف النقاش مؤقتًا. /resume يتابعه.</translation>
    </message>
    <message>
        <source>Paused. /resume goes on.</source>
        <translation>متوقف مؤقتًا. /resume يتابع.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion: pause it there.</source>
        <translation>هذا النقاش تديره نافذة أو طرفية أخرى من Moai: أوقفه مؤقتًا هناك.</translation>
    </message>
    <message>
        <source>There is nothing to go on with: /discuss TEXT begins a discussion.</source>
        <translation>لا يوجد ما يُتابَع: /discuss TEXT يبدأ نقاشًا.</translation>
    </message>
    <message>
        <source>The discussion is under way.</source>
        <translation>النقاش جارٍ.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal leads this discussion.</source>
        <translation>هذا النقاش تديره نافذة أو طرفية أخرى من Moai.</translation>
    </message>
    <message>
        <source>Nothing broke off or was paused: /next asks for one more round.</source>
        <translation>لم ينقطع شيء ولم يتوقف مؤقتًا: /next يطلب جولة أخرى.</translation>
    </message>
    <message>
        <source>A discussion is under way: this opens its next round.</source>
        <translation>هناك نقاش جارٍ: هذا يفتتح جولته التالية.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionDelegate</name>
    <message>
        <source>New title</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>عنوان جديد</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionHeader</name>
    <message>
        <source>Title of the discussion</source>
        <extracomment>Name of the field in which a discussion is renamed</extracomment>
        <translation>عنوان النقاش</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Label that tells that the participants are scripted ones</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>These participants are scripted: they run on this computer, need no key and know nothing.</source>
        <translation>ردود هؤلاء المشاركين معدّة سلفًا: يعملون على هذا الحاسوب، ولا يحتاجون إلى مفتاح، ولا يعرفون شيئًا.</translation>
    </message>
    <message>
        <source>Roster…</source>
        <extracomment>Button that opens the list of participants</extracomment>
        <translation>المشاركون…</translation>
    </message>
    <message>
        <source>Choose who sits at the table</source>
        <translation>اختيار من يجلس إلى الطاولة</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <extracomment>Switch in the menu of who sees what</extracomment>
        <translation>طاولة مجهولة الأسماء</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>يظهر المشاركون الآخرون باسم Seat A وSeat B … بدل أسمائهم.</translation>
    </message>
    <message>
        <source>New discussion</source>
        <extracomment>In place of the title while nothing has been asked</extracomment>
        <translation>نقاش جديد</translation>
    </message>
    <message>
        <source>%1, anonymous</source>
        <extracomment>A policy, and that peers are shown without names; %1 is e.g. &quot;Shared table&quot;</extracomment>
        <translation>%1، دون أسماء</translation>
    </message>
    <message>
        <source>Who sees what: %1</source>
        <extracomment>Name of the button that tells who sees what; %1 is a policy</extracomment>
        <translation>من يرى ماذا: %1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>المنفق: %1</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionList</name>
    <message>
        <source>Discussions</source>
        <extracomment>Name of the list of discussions, for screen readers</extracomment>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Menu of a discussion in the sidebar</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionText</name>
    <message>
        <source>There is no discussion %1, or it was deleted. `moai discussion list` shows those there are.</source>
        <translation>لا يوجد نقاش %1، أو أنه حُذف. الأمر `moai discussion list` يعرض الموجود.</translation>
    </message>
</context>
<context>
    <name>moai::DiscussionsItemModel</name>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>moai::Dissent</name>
    <message>
        <source>Your last conclusion left out disputes. Tell of each of them, or of why it no longer stands:</source>
        <translation>أغفلت خلاصتك الأخيرة اعتراضات. اذكر كلًّا منها، أو بيّن لماذا لم يعد قائمًا:</translation>
    </message>
    <message>
        <source>%1 (disputed by %2)</source>
        <extracomment>%1: a claim, %2: who disputes it</extracomment>
        <translation>%1 (يعارضه %2)</translation>
    </message>
</context>
<context>
    <name>moai::DoorMark</name>
    <message>
        <source>from Telegram</source>
        <extracomment>Mark of a question that was asked in a Telegram chat</extracomment>
        <translation>من Telegram</translation>
    </message>
    <message>
        <source>From Telegram: %1</source>
        <extracomment>%1 is the name of a Telegram chat</extracomment>
        <translation>من Telegram: %1</translation>
    </message>
</context>
<context>
    <name>moai::EmptyState</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>Questions that a person may begin with; one click types them</extracomment>
        <translation>لماذا السماء زرقاء؟</translation>
    </message>
    <message>
        <source>Which is the better first language, Python or C++? Argue.</source>
        <translation>أيهما أفضل لغةً أولى، Python أم C++؟ قدّموا حججكم.</translation>
    </message>
    <message>
        <source>Plan a rainy weekend in Lisbon for three people.</source>
        <translation>خططوا لعطلة نهاية أسبوع ماطرة في لشبونة لثلاثة أشخاص.</translation>
    </message>
    <message>
        <source>The three participants above are practice ones: scripted, on this computer, no key needed. Seat real models whenever you like.</source>
        <translation>المشاركون الثلاثة أعلاه تدريبيون: ردودهم معدّة سلفًا، على هذا الحاسوب، بلا مفتاح. أجلِس نماذج حقيقية متى شئت.</translation>
    </message>
    <message>
        <source>Connect your own models…</source>
        <extracomment>Button that opens the services</extracomment>
        <translation>توصيل نماذجك…</translation>
    </message>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>اسأل مرة واحدة. يجيب كل نموذج، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>عمّ تريد أن تسأل؟</translation>
    </message>
    <message>
        <source>Moai seats several language models at one table and keeps what they said.</source>
        <translation>يجمع Moai عدة نماذج لغوية إلى طاولة واحدة ويحفظ ما قالته.</translation>
    </message>
    <message>
        <source>Nobody sits at this table yet.</source>
        <translation>لا أحد يجلس إلى هذه الطاولة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” will answer at the same time.</source>
        <translation>
            <numerusform>لن يجيب أي مشارك من «%1».</numerusform>
            <numerusform>سيجيب مشارك واحد من «%1».</numerusform>
            <numerusform>سيجيب مشاركان من «%1» في الوقت نفسه.</numerusform>
            <numerusform>سيجيب %n مشاركين من «%1» في الوقت نفسه.</numerusform>
            <numerusform>سيجيب %n مشاركًا من «%1» في الوقت نفسه.</numerusform>
            <numerusform>سيجيب %n مشارك من «%1» في الوقت نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::Errands</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file that can be imported.</source>
        <translation>«%1» ليس ملفًا يمكن استيراده.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <extracomment>%1 a discussion&apos;s title</extracomment>
        <translation>تم استيراد «%1».</translation>
    </message>
    <message>
        <source>“%1” was here already. Nothing was changed.</source>
        <translation>«%1» موجود هنا من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” was deleted here; it is back.</source>
        <translation>كان «%1» محذوفًا هنا، وقد عاد.</translation>
    </message>
</context>
<context>
    <name>moai::EstimateLine</name>
    <message>
        <source>About %1</source>
        <extracomment>What a line is likely to take; %1 is e.g. &quot;6 calls · … · $0.01&quot;</extracomment>
        <translation>نحو %1</translation>
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
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Bundle for another Moai (*.json)</source>
        <translation>حزمة لنسخة Moai أخرى (*.json)</translation>
    </message>
    <message>
        <source>Export the discussion</source>
        <extracomment>Title of the dialog that saves a discussion</extracomment>
        <translation>تصدير النقاش</translation>
    </message>
</context>
<context>
    <name>moai::ExportFile</name>
    <message>
        <source>A file needs a name.</source>
        <translation>يحتاج الملف إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» مجلد: اذكر ملفًا فيه.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first.</source>
        <translation>لا يوجد مجلد «%1»: أنشئه أولًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>moai::FailureCard</name>
    <message>
        <source>Retry</source>
        <extracomment>Button of a failed answer: ask this participant again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>سؤال %1 من جديد</translation>
    </message>
    <message>
        <source>The answer broke off before it was complete.</source>
        <translation>انقطعت الإجابة قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>%1 · try again in %2</source>
        <extracomment>Below a failure; %1 is its kind, %2 a span such as &quot;20 s&quot;</extracomment>
        <translation>%1 · حاول مجددًا بعد %2</translation>
    </message>
</context>
<context>
    <name>moai::FindingsDocument</name>
    <message>
        <source>Unparsed: this could not be read as what was asked for.</source>
        <translation>غير محلَّل: تعذّرت قراءته بالصيغة المطلوبة.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>%1 %2 it in round %3</source>
        <extracomment>%1 participant, %2 a stance such as &quot;disputes&quot;, %3 round number</extracomment>
        <translation>%1 %2 في الجولة %3</translation>
    </message>
    <message>
        <source>unverified quote</source>
        <translation>اقتباس غير مؤكد</translation>
    </message>
    <message>
        <source>the answer is not part of this discussion</source>
        <translation>الإجابة ليست جزءًا من هذا النقاش</translation>
    </message>
    <message>
        <source>%1 moved in round %3: now %2</source>
        <extracomment>%1 participant, %2 the stance it came to, %3 round number</extracomment>
        <translation>غيّر %1 موقفه في الجولة %3: الآن %2</translation>
    </message>
    <message>
        <source>conformity: no argument named</source>
        <translation>مسايرة: لم تُذكر حجة</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>لأن: %1</translation>
    </message>
    <message>
        <source>disputed by %1</source>
        <translation>يعارضه %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>Judges itself</source>
        <translation>يحكم على نفسه</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم تُذكر</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>المسموعون</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Checked against the claims</source>
        <translation>قورنت بالادعاءات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بتأثير</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>مسايرة</translation>
    </message>
    <message>
        <source>it moved without naming an argument</source>
        <translation>غيّر موقفه دون ذكر حجة</translation>
    </message>
    <message>
        <source>Abstained.</source>
        <translation>امتنع.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>التعليل: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>الادعاء %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Unique insights</source>
        <translation>أفكار انفرد بها واحد</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>نقاط عمياء</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>آراء مخالفة</translation>
    </message>
    <message>
        <source>Dropped dissent</source>
        <translation>رأي مخالف مُغفَل</translation>
    </message>
</context>
<context>
    <name>moai::FlagRow</name>
    <message>
        <source>Ask again</source>
        <extracomment>Button of a warning until it is told what it does</extracomment>
        <translation>السؤال من جديد</translation>
    </message>
</context>
<context>
    <name>moai::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>The other one breaks the line.</source>
        <translation>المفتاح الآخر يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Sta&amp;rt with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>كل شيء محفوظ في</translation>
    </message>
    <message>
        <source>Discussions, settings and the log. Keys are in the system&apos;s keychain.</source>
        <translation>النقاشات والإعدادات والسجل التقني. أما المفاتيح ففي سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the desktop</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>the discussion that was open last</source>
        <extracomment>What Moai shows when it is started</extracomment>
        <translation>آخر نقاش كان مفتوحًا</translation>
    </message>
    <message>
        <source>a new discussion</source>
        <translation>نقاش جديد</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>لا برنامج في سطح المكتب لعرض المجلدات. المجلد هو %1.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the settings</extracomment>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>moai::GlobalShortcut</name>
    <message>
        <source>No keys are chosen. Click into the field and press some.</source>
        <translation>لم تُختر مفاتيح. انقر في الحقل واضغط بعضها.</translation>
    </message>
    <message>
        <source>%1 opens the quick question from every program.</source>
        <extracomment>%1 keys, e.g. &quot;Ctrl+Alt+M&quot;</extracomment>
        <translation>يفتح %1 السؤال السريع من أي برنامج.</translation>
    </message>
    <message>
        <source>Another program has %1 already. Choose other keys.</source>
        <translation>يستخدم برنامج آخر %1 بالفعل. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be used for this: take a key together with Ctrl, Alt or the logo key, or a function key.</source>
        <translation>لا يصلح %1 لهذا: اختر مفتاحًا مع Ctrl أو Alt أو مفتاح الشعار، أو مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>This desktop hands out no such keys to programs. In its own keyboard settings you can bind any keys to the command moai --ask.</source>
        <translation>لا يمنح سطح المكتب هذا مثل هذه المفاتيح للبرامج. يمكنك في إعدادات لوحة المفاتيح فيه ربط أي مفاتيح بالأمر moai --ask.</translation>
    </message>
    <message>
        <source>Ask Moai a quick question</source>
        <extracomment>What keys do, in the desktop&apos;s list of them</extracomment>
        <translation>طرح سؤال سريع على Moai</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>يُطلب من سطح المكتب منح هذه المفاتيح.</translation>
    </message>
    <message>
        <source>The desktop did not hand these keys out. Choose others, or bind keys of your own to the command moai --ask in its keyboard settings.</source>
        <translation>لم يمنح سطح المكتب هذه المفاتيح. اختر غيرها، أو اربط مفاتيح من عندك بالأمر moai --ask في إعدادات لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The desktop opens the quick question by this: %1.</source>
        <extracomment>%1 is what the desktop calls the keys, e.g. &quot;Press Ctrl+Alt+M&quot;</extracomment>
        <translation>يفتح سطح المكتب السؤال السريع بهذا: %1.</translation>
    </message>
</context>
<context>
    <name>moai::GreetStep</name>
    <message>
        <source>Ask once. Every model answers, side by side.</source>
        <extracomment>First line a new user reads</extracomment>
        <translation>اسأل مرة واحدة. فتجيب كل النماذج، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Then let them read each other, argue in rounds, and hand you one conclusion that says what they agree on, what they dispute and who dissents.</source>
        <translation>ثم دعها تقرأ إجابات بعضها، وتتجادل في جولات، وتسلّمك خلاصة واحدة تبيّن ما اتفقت عليه وما اختلفت فيه ومن خالف.</translation>
    </message>
    <message>
        <source>&amp;Connect your models</source>
        <translation>ربط نماذجك</translation>
    </message>
    <message>
        <source>Servers on this computer, or a cloud service with your key: three short steps, and each can be skipped.</source>
        <translation>خوادم على هذا الحاسوب، أو خدمة سحابية بمفتاحك: ثلاث خطوات قصيرة، ويمكن تخطي أي منها.</translation>
    </message>
    <message>
        <source>&amp;Try the practice table</source>
        <translation>تجربة طاولة التدريب</translation>
    </message>
    <message>
        <source>Three scripted participants, on this computer: no key, no network, no cost. They stay there for when you want to try something out.</source>
        <translation>ثلاثة مشاركين ردودهم معدّة سلفًا، على هذا الحاسوب: بلا مفتاح ولا شبكة ولا تكلفة. يبقون هناك متى أردت تجربة شيء.</translation>
    </message>
</context>
<context>
    <name>moai::HeaderTable</name>
    <message>
        <source>Headers</source>
        <extracomment>Name of the table of a service&apos;s HTTP headers, for screen readers</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Columns of the table of HTTP headers</extracomment>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>Buttons under the table of HTTP headers</extracomment>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>إزالة الترويسة</translation>
    </message>
</context>
<context>
    <name>moai::HealthHead</name>
    <message>
        <source>Another program gets this bot&apos;s messages by a webhook, and gets them no more when it is removed. Chats are served here then.</source>
        <translation>يتلقى برنامج آخر رسائل هذا البوت عبر خطاف ويب، ولن يتلقاها بعد إزالته. وعندها تُخدم المحادثات هنا.</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>إزالة خطاف الويب</translation>
    </message>
    <message>
        <source>Serve chats</source>
        <extracomment>Check box: whether the bot runs while the window is open</extracomment>
        <translation>خدمة المحادثات</translation>
    </message>
    <message>
        <source>Run the bot while Moai is open</source>
        <translation>تشغيل البوت ما دام Moai مفتوحًا</translation>
    </message>
    <message>
        <source>Remove the webhook…</source>
        <extracomment>Button; a webhook is an address that Telegram sends a bot&apos;s messages to</extracomment>
        <translation>إزالة خطاف الويب…</translation>
    </message>
</context>
<context>
    <name>moai::Here</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>تجربة Moai مع مشاركين تدريبيين</translation>
    </message>
</context>
<context>
    <name>moai::HttpReplyStream</name>
    <message>
        <source>Stopped. Retry asks again.</source>
        <translation>أُوقف. إعادة المحاولة تسأل من جديد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>تطلب الانتظار %1.</translation>
    </message>
</context>
<context>
    <name>moai::ImportFile</name>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» مجلد: اذكر ملفًا فيه.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«%1» أطول من اللازم: الحد الأقصى %2.</translation>
    </message>
</context>
<context>
    <name>moai::ImportText</name>
    <message>
        <source>Messages of this file are part of another discussion here: it was changed by hand.</source>
        <translation>رسائل من هذا الملف تنتمي إلى نقاش آخر هنا: لقد عُدّل يدويًا.</translation>
    </message>
</context>
<context>
    <name>moai::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>moai::JudgeDesk</name>
    <message>
        <source>The discussion is still under way: wait until it is over, or /pause or /stop it first.</source>
        <translation>ما زال النقاش جاريًا: انتظر حتى ينتهي، أو أوقفه أولًا باستخدام /pause أو /stop.</translation>
    </message>
</context>
<context>
    <name>moai::JudgePlan</name>
    <message>
        <source>Nobody here is called @%1: there are %2.</source>
        <translation>لا أحد هنا باسم @%1: الموجودون %2.</translation>
    </message>
    <message>
        <source>The project&apos;s chair @%1 does not sit here any more: name another one, e.g. /consensus @handle, or choose one in the project&apos;s settings.</source>
        <translation>لم يعد @%1، رئيس الجلسة في هذا المشروع، يجلس هنا: سمِّ غيره، مثل /consensus @handle، أو اختر واحدًا في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>Nobody at this table is switched on: name who should write it, e.g. /consensus @handle.</source>
        <translation>لا أحد مفعَّل على هذه الطاولة: سمِّ من يكتبها، مثل /consensus @handle.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: ask something first.</source>
        <translation>لم يُجب أحد بعد: اسأل شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Too few have answered: %1, and it takes %2. Ask again with /retry or @handle, or set a smaller quorum in the project&apos;s settings.</source>
        <translation>أجاب عدد أقل من اللازم: %1، والمطلوب %2. اسأل من جديد باستخدام /retry أو @handle، أو اضبط نصابًا أصغر في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>Answers are still under way: wait for them, or /stop them, and rank then.</source>
        <translation>ما زالت هناك إجابات جارية: انتظرها، أو أوقفها باستخدام /stop، ثم رتّب.</translation>
    </message>
    <message>
        <source>A ranking takes at least three answers in one round, since nobody&apos;s vote on its own answer counts.</source>
        <translation>يتطلب الترتيب ثلاث إجابات على الأقل في جولة واحدة، لأن تصويت المشارك لإجابته لا يُحتسب.</translation>
    </message>
    <message>
        <source>Nobody who answered sits here any more.</source>
        <translation>لم يعد أحد ممن أجابوا يجلس هنا.</translation>
    </message>
</context>
<context>
    <name>moai::KeyChoice</name>
    <message>
        <source>For this run only</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Moai holds the key in memory and forgets it when it ends.</source>
        <translation>يحتفظ Moai بالمفتاح في الذاكرة وينساه عند انتهائه.</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <extracomment>One of two choices for a key where there is no keyring</extracomment>
        <translation>في متغير بيئة</translation>
    </message>
    <message>
        <source>The line to set the variable with</source>
        <translation>السطر الذي يعيّن المتغير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>YOUR KEY</source>
        <extracomment>What stands in a shell&apos;s line where the person has to put the key</extracomment>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Put this line, with your key in it, into the file .profile of your home folder, then log in again. In a terminal it holds for what is started there.</source>
        <translation>ضع هذا السطر، وفيه مفتاحك، في الملف .profile في مجلدك الرئيسي، ثم سجّل الدخول من جديد. أما في الطرفية فيسري على ما يُشغَّل منها.</translation>
    </message>
</context>
<context>
    <name>moai::KeyEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Context menu of a field for a key</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>moai::KeyField</name>
    <message>
        <source>Get a key at %1</source>
        <extracomment>A link; %1 is the host of the page where a service gives out its keys</extracomment>
        <translation>الحصول على مفتاح من %1</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>أعطِ الخدمة اسمًا أولًا.</translation>
    </message>
    <message>
        <source>The key cannot be stored here. Choose where it shall be.</source>
        <translation>لا يمكن تخزين المفتاح هنا. اختر مكانًا له.</translation>
    </message>
    <message>
        <source>The keyring asks for its password, in a window of its own…</source>
        <translation>تطلب سلسلة المفاتيح كلمة مرورها في نافذة خاصة بها…</translation>
    </message>
    <message>
        <source>Putting the key into the keyring…</source>
        <translation>جارٍ وضع المفتاح في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Taking the key out…</source>
        <translation>جارٍ إخراج المفتاح…</translation>
    </message>
    <message>
        <source>The key is not kept.</source>
        <translation>لم يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Buttons below a service&apos;s key</extracomment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <extracomment>In the empty field for a service&apos;s key</extracomment>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button that puts a key into the keyring</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>The key is taken out of the keyring and cannot be brought back. To use the service again, you need its key once more.</source>
        <translation>يُخرَج المفتاح من سلسلة المفاتيح ولا يمكن استرجاعه. لاستخدام الخدمة من جديد تحتاج إلى مفتاحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>The keyring that held the key is gone. Give the key once more.</source>
        <translation>لم تعد سلسلة المفاتيح التي تحفظ المفتاح موجودة. أدخل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>No key yet. The keyring is locked: it will ask for its password before it keeps one.</source>
        <translation>لا مفتاح بعد. سلسلة المفاتيح مقفلة: ستطلب كلمة مرورها قبل أن تحفظ مفتاحًا.</translation>
    </message>
    <message>
        <source>No key yet. It will be kept in the system&apos;s keyring.</source>
        <translation>لا مفتاح بعد. سيُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>From the environment variable %1, which wins over the key in the keyring. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>من متغير البيئة %1، وله الأولوية على المفتاح في سلسلة المفاتيح. غيّره هناك، ثم شغّل Moai من جديد.</translation>
    </message>
    <message>
        <source>From the environment variable %1. Change it there, then start Moai again.</source>
        <extracomment>%1 an environment variable</extracomment>
        <translation>من متغير البيئة %1. غيّره هناك، ثم شغّل Moai من جديد.</translation>
    </message>
    <message>
        <source>Held for this run only; it wins over the key in the keyring.</source>
        <translation>محفوظ لهذا التشغيل فقط؛ وله الأولوية على المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Held for this run only: Moai forgets it when it ends.</source>
        <translation>محفوظ لهذا التشغيل فقط: ينساه Moai عند انتهائه.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, which is locked. Unlock it to use the key.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام، وهي مقفلة. افتح قفلها لاستخدام المفتاح.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring, but no secret service is running in this session. Start it, or choose:</source>
        <translation>المفتاح في سلسلة مفاتيح النظام، لكن لا توجد خدمة أسرار تعمل في هذه الجلسة. شغّلها، أو اختر:</translation>
    </message>
    <message>
        <source>No secret service is running in this session, so that no key can be stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:</source>
        <translation>لا توجد خدمة أسرار تعمل في هذه الجلسة، فلا يمكن تخزين أي مفتاح. شغّل واحدة (GNOME Keyring أو KWallet أو KeePassXC)، أو اختر:</translation>
    </message>
</context>
<context>
    <name>moai::KeychainStore</name>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>لا توجد خدمة أسرار تعمل في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 s. If it asks for its password, answer it and try again.</source>
        <translation>لم تستجب سلسلة المفاتيح خلال %1 ث. إن طلبت كلمة مرورها فأدخلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring was not opened for Moai.</source>
        <translation>لم تُفتح سلسلة المفاتيح لـ Moai.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>تعذّر استخدام سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The keyring took the secret but does not give it back; it is not kept.</source>
        <translation>أخذت سلسلة المفاتيح السر لكنها لا تعيده؛ لذا لم يُحفظ.</translation>
    </message>
    <message>
        <source>The keyring still has the secret; remove it with the system&apos;s password program.</source>
        <translation>ما زال السر في سلسلة المفاتيح؛ أزله ببرنامج كلمات المرور في النظام.</translation>
    </message>
</context>
<context>
    <name>moai::Keys</name>
    <message>
        <source>What %1 holds cannot be a key: keys have no spaces, line breaks or accented letters. Set it again.</source>
        <translation>محتوى %1 لا يمكن أن يكون مفتاحًا: ليس في المفاتيح مسافات ولا فواصل أسطر ولا حروف معلّمة. عيّنه من جديد.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are not empty and have no spaces, line breaks or accented letters.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا: المفاتيح ليست فارغة، وليس فيها مسافات ولا فواصل أسطر ولا حروف معلّمة.</translation>
    </message>
    <message>
        <source>%1 You can put the key into the environment variable %2 instead.</source>
        <translation>%1 يمكنك بدلًا من ذلك وضع المفتاح في متغير البيئة %2.</translation>
    </message>
    <message>
        <source>%1 It held the key of %2. Start it, or put the key into the environment variable %3.</source>
        <translation>%1 كانت تحتفظ بمفتاح %2. شغّلها، أو ضع المفتاح في متغير البيئة %3.</translation>
    </message>
    <message>
        <source>This is a shortened key: services show the whole one only once, when it is made. Make a new one and copy all of it.</source>
        <translation>هذا مفتاح مختصر: لا تعرض الخدمات المفتاح كاملًا إلا مرة واحدة، عند إنشائه. أنشئ مفتاحًا جديدًا وانسخه كله.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the middle of this key. Copy the key alone, in one piece.</source>
        <translation>في وسط هذا المفتاح مسافات أو فواصل أسطر. انسخ المفتاح وحده، قطعة واحدة.</translation>
    </message>
    <message>
        <source>There are characters in this that no key has. Copy the key alone.</source>
        <translation>فيه محارف لا توجد في أي مفتاح. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>Only the key is kept, without what stands around it.</source>
        <translation>يُحفظ المفتاح وحده، دون ما حوله.</translation>
    </message>
</context>
<context>
    <name>moai::KeysItemModel</name>
    <message>
        <source>Changed; it was %1</source>
        <extracomment>Keys of an action; %1 is what a fresh Moai has for it</extracomment>
        <translation>مغيّر؛ كان %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>Behind keys that are not those of a fresh Moai</extracomment>
        <translation>%1 (مغيّر)</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>Column of the table of keys: what an action does</extracomment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the table of keys: the part of Moai that an action belongs to</extracomment>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>moai::LibraryDialog</name>
    <message>
        <source>Your personas</source>
        <extracomment>Title of the dialog that renames and removes what was kept</extracomment>
        <translation>شخصياتك</translation>
    </message>
    <message>
        <source>Your rosters</source>
        <translation>قوائم المشاركين لديك</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>moai::LineQueue</name>
    <message>
        <source>Moai is closing.</source>
        <translation>يجري إغلاق Moai.</translation>
    </message>
</context>
<context>
    <name>moai::Lines</name>
    <message>
        <source>The discussion ends here.</source>
        <translation>ينتهي النقاش هنا.</translation>
    </message>
    <message>
        <source>There is no discussion to export yet: ask something first.</source>
        <translation>لا يوجد نقاش لتصديره بعد: اسأل شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>moai::LockText</name>
    <message>
        <source>%1 cannot be used (%2). Check that its folder may be written and its disk has room, or choose another folder with --data-dir.</source>
        <translation>تعذّر استخدام %1 (%2). تحقق من إمكان الكتابة في مجلده ومن وجود مساحة على قرصه، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>Another Moai has held %1 for too long. Close it and try again.</source>
        <translation>تحتجز نسخة أخرى من Moai الملف %1 منذ وقت طويل. أغلقها ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>moai::LogFile</name>
    <message>
        <source>The log cannot be kept in %1; check that the folder can be written.</source>
        <translation>تعذّر حفظ السجل التقني في %1؛ تحقق من إمكانية الكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>moai::LogItemModel</name>
    <message>
        <source>Detail</source>
        <extracomment>Levels of the log&apos;s lines</extracomment>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>News</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How the log writes a time of the day, to the second: QTime::toString()</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Columns of the log</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>moai::LogsPage</name>
    <message>
        <source>Log</source>
        <extracomment>Name of the table of the log&apos;s lines, for screen readers
----------
A page of the settings</extracomment>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <extracomment>In the empty field over the log</extracomment>
        <translation>كلمات في السجل التقني</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي الأسطر</translation>
    </message>
    <message>
        <source>All lines</source>
        <extracomment>Which lines of the log are shown</extracomment>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Switch: the newest line of the log stays in view</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Tell everything, not just what goes wrong</source>
        <extracomment>Switch of the log</extracomment>
        <translation>تسجيل كل شيء، لا ما يتعطل فقط</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>نسخ لتقرير عن خلل</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر.</numerusform>
            <numerusform>نُسخ سطر واحد.</numerusform>
            <numerusform>نُسخ سطران.</numerusform>
            <numerusform>نُسخت %n أسطر.</numerusform>
            <numerusform>نُسخ %n سطرًا.</numerusform>
            <numerusform>نُسخ %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, without keys and without what was said. Look through it before you paste it.</source>
        <translation>نُسخ، دون المفاتيح ودون ما قيل. راجعه قبل لصقه.</translation>
    </message>
    <message>
        <source>The desktop has no program to show folders with. It is %1.</source>
        <translation>لا برنامج في سطح المكتب لعرض المجلدات. المجلد هو %1.</translation>
    </message>
</context>
<context>
    <name>moai::MainWindow</name>
    <message>
        <source>Saved as `%1`.</source>
        <extracomment>Notice; %1 is the file&apos;s path</extracomment>
        <translation>حُفظ باسم `%1`.</translation>
    </message>
</context>
<context>
    <name>moai::MapView</name>
    <message>
        <source>The words as they came</source>
        <extracomment>Name of the text that could not be read as claims, for screen readers</extracomment>
        <translation>النص كما ورد</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Name of the field that chooses one of several maps</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <extracomment>Name of the field that chooses how claims are sorted</extracomment>
        <translation>ترتيب الادعاءات</translation>
    </message>
    <message>
        <source>As gathered</source>
        <extracomment>Orders of the claims</extracomment>
        <translation>كما جُمعت</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <source>Stop gathering</source>
        <translation>إيقاف الجمع</translation>
    </message>
    <message>
        <source>What did it see?</source>
        <translation>ماذا رأى؟</translation>
    </message>
    <message>
        <source>Gather again</source>
        <extracomment>Button: let a model list the claims and who holds them, once more</extracomment>
        <translation>الجمع من جديد</translation>
    </message>
    <message>
        <source>Who holds what?</source>
        <translation>من يتبنّى ماذا؟</translation>
    </message>
    <message>
        <source>One of the models can list the claims of this discussion, who supports, disputes or qualifies each, and the words that this rests on.</source>
        <translation>يستطيع أحد النماذج أن يسرد ادعاءات هذا النقاش، ومن يؤيد كلًّا منها أو يعارضه أو يتحفظ عليه، والكلمات التي يستند إليها ذلك.</translation>
    </message>
    <message>
        <source>Gather the claims</source>
        <extracomment>Button: let a model list the claims and who holds them</extracomment>
        <translation>جمع الادعاءات</translation>
    </message>
    <message>
        <source>Round %1 · by @%2</source>
        <extracomment>A map; %1 is a round&apos;s number, %2 the handle of who gathered the claims</extracomment>
        <translation>الجولة %1 · من @%2</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>ماذا رأى @%1؟</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button beside a failure to gather claims</extracomment>
        <translation>السؤال من جديد</translation>
    </message>
</context>
<context>
    <name>moai::MarkdownView</name>
    <message>
        <source>Copy the code</source>
        <extracomment>of a code block</extracomment>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>moai::MessageText</name>
    <message>
        <source>There is no message %1.</source>
        <translation>لا توجد رسالة %1.</translation>
    </message>
</context>
<context>
    <name>moai::MigrationText</name>
    <message>
        <source>%1 is a database of another program. Move it away, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر. انقلها من مكانها، أو اختر مجلدًا آخر باستخدام --data-dir؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>moai::Minutes</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>مناقشة</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>own thread</source>
        <translation>سلسلة خاصة</translation>
    </message>
    <message>
        <source>shared table</source>
        <translation>طاولة مشتركة</translation>
    </message>
    <message>
        <source>chosen answer</source>
        <translation>إجابة مختارة</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>المتحدّي</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>بطاقة تصويت</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>إصدار الموجّهات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Anonymous table</source>
        <translation>طاولة مجهولة الأسماء</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>About round</source>
        <translation>عن الجولة</translation>
    </message>
    <message>
        <source>Rounds to follow</source>
        <translation>الجولات المتبقية</translation>
    </message>
    <message>
        <source>The discussion ended</source>
        <translation>انتهى النقاش</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>كما كُتب:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier passage(s) did not fit into its context.</source>
        <translation>
            <numerusform>اتسع سياقه لكل المقاطع السابقة.</numerusform>
            <numerusform>لم يتسع سياقه لمقطع سابق واحد.</numerusform>
            <numerusform>لم يتسع سياقه لمقطعين سابقين.</numerusform>
            <numerusform>لم يتسع سياقه لـ %n مقاطع سابقة.</numerusform>
            <numerusform>لم يتسع سياقه لـ %n مقطعًا سابقًا.</numerusform>
            <numerusform>لم يتسع سياقه لـ %n مقطع سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <extracomment>%1 number, %2 mode</extracomment>
        <translation>الجولة %1 · %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>جدول الترتيب</translation>
    </message>
    <message>
        <source>The person&apos;s ranking</source>
        <translation>ترتيب الشخص</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>التوكن المقروء</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>التوكن المكتوب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the service did not tell the tokens.</source>
        <translation>
            <numerusform>ذكرت الخدمة عدد التوكن لكل الإجابات.</numerusform>
            <numerusform>لم تذكر الخدمة عدد التوكن لإجابة واحدة.</numerusform>
            <numerusform>لم تذكر الخدمة عدد التوكن لإجابتين.</numerusform>
            <numerusform>لم تذكر الخدمة عدد التوكن لـ %n إجابات.</numerusform>
            <numerusform>لم تذكر الخدمة عدد التوكن لـ %n إجابة.</numerusform>
            <numerusform>لم تذكر الخدمة عدد التوكن لـ %n إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModeButton</name>
    <message>
        <source>Mode: %1</source>
        <extracomment>Name of the button that tells what plain text does; %1 is a mode such as Open</extracomment>
        <translation>الوضع: %1</translation>
    </message>
</context>
<context>
    <name>moai::ModelBox</name>
    <message>
        <source>Model</source>
        <extracomment>Name of the field in which a model is chosen or typed</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Ask the service for its models again</source>
        <translation>سؤال الخدمة عن نماذجها من جديد</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While a service is asked for its models</extracomment>
        <translation>جارٍ تحميل النماذج…</translation>
    </message>
    <message>
        <source>%1 You can type the model&apos;s id all the same.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 يمكنك مع ذلك كتابة معرّف النموذج.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ModelDelegate</name>
    <message>
        <source>Context and price unknown</source>
        <extracomment>Below a model: neither its context window nor its price is known</extracomment>
        <translation>السياق والسعر غير معروفين</translation>
    </message>
    <message>
        <source>Remove from the favourites (Ctrl+D)</source>
        <translation>إزالة من المفضلة (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>إضافة إلى المفضلة (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>moai::ModelFacts</name>
    <message>
        <source>%1 is not used until it is put right; the built-in prices hold. %2</source>
        <translation>لن يُستخدم %1 حتى يُصحَّح؛ وتسري الأسعار المضمّنة. %2</translation>
    </message>
</context>
<context>
    <name>moai::ModelList</name>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search, or type a model&apos;s id</source>
        <translation>ابحث، أو اكتب معرّف نموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Name of the list of models, for screen readers</extracomment>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No model is called so. Enter takes “%1” as it is.</source>
        <extracomment>%1 is what was typed into the search over models</extracomment>
        <translation>لا نموذج بهذا الاسم. يأخذ Enter «%1» كما هو.</translation>
    </message>
    <message>
        <source>No model holds these words.</source>
        <translation>لا نموذج فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Ctrl+D makes the chosen model a favourite, or no longer one.</source>
        <translation>يضيف Ctrl+D النموذج المختار إلى المفضلة أو يزيله منها.</translation>
    </message>
</context>
<context>
    <name>moai::ModelListing</name>
    <message>
        <source>The list of models is too long to be one. Check the service&apos;s URL.</source>
        <translation>قائمة النماذج أطول من أن تكون قائمة نماذج. تحقق من عنوان URL للخدمة.</translation>
    </message>
</context>
<context>
    <name>moai::ModelPicker</name>
    <message>
        <source>Pick a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <extracomment>While services are asked for their models</extracomment>
        <translation>جارٍ تحميل النماذج…</translation>
    </message>
    <message>
        <source>These list no models now: %1.</source>
        <extracomment>%1 are the names of services</extracomment>
        <translation>هذه لا تسرد نماذج الآن: %1.</translation>
    </message>
</context>
<context>
    <name>moai::ModelTable</name>
    <message>
        <source>“%1” is not a price in US dollars for a million tokens.</source>
        <translation>«%1» ليس سعرًا بالدولار الأمريكي لمليون توكن.</translation>
    </message>
    <message>
        <source>“%1” is not a number of tokens.</source>
        <translation>«%1» ليس عدد توكن.</translation>
    </message>
    <message>
        <source>“input” and “output” belong together.</source>
        <translation>«input» و«output» متلازمان.</translation>
    </message>
    <message>
        <source>“long” needs “from”, “input” and “output”.</source>
        <translation>يحتاج «long» إلى «from» و«input» و«output».</translation>
    </message>
    <message>
        <source>“model” is missing.</source>
        <translation>«model» مفقود.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 (at byte %2).</source>
        <translation>ليس JSON: %1 (عند البايت %2).</translation>
    </message>
    <message>
        <source>It has no list “models”.</source>
        <translation>ليس فيه قائمة «models».</translation>
    </message>
    <message>
        <source>Entry %1 of “models”: %2</source>
        <translation>العنصر %1 من «models»: %2</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models cannot be read.</source>
        <translation>تعذّرت قراءة قائمة نماذج OpenRouter.</translation>
    </message>
</context>
<context>
    <name>moai::ModelsItemModel</name>
    <message>
        <source>Favourites</source>
        <extracomment>Heading over the models that the person keeps at hand</extracomment>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>Heading over all models of a service, below the favourites</extracomment>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>%1 is a model&apos;s id; read by screen readers</extracomment>
        <translation>%1، مفضّل</translation>
    </message>
</context>
<context>
    <name>moai::ModelsStep</name>
    <message>
        <source>Choose who sits at your table</source>
        <translation>اختر من يجلس إلى طاولتك</translation>
    </message>
    <message>
        <source>Models of different makers see different things. A few are ticked to begin with; Space ticks others.</source>
        <translation>نماذج من صانعين مختلفين ترى أشياء مختلفة. بعضها محدد للبدء؛ ومفتاح المسافة يحدد غيرها.</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service, %2 a sentence that says why it did not tell its models</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the services for their models…</source>
        <translation>جارٍ سؤال الخدمات عن نماذجها…</translation>
    </message>
    <message>
        <source>No service told of any model.</source>
        <translation>لم تذكر أي خدمة نماذج.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>لا تتسع الطاولة الواحدة لأي مقعد.</numerusform>
            <numerusform>تتسع الطاولة الواحدة لمقعد واحد فقط.</numerusform>
            <numerusform>تتسع الطاولة الواحدة لمقعدين على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة الواحدة لـ %n مقاعد على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة الواحدة لـ %n مقعدًا على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة الواحدة لـ %n مقعد على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي نموذج</numerusform>
            <numerusform>اختير نموذج واحد</numerusform>
            <numerusform>اختير نموذجان</numerusform>
            <numerusform>اختيرت %n نماذج</numerusform>
            <numerusform>اختير %n نموذجًا</numerusform>
            <numerusform>اختير %n نموذج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons that keep something under the name in the field before them</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>“%1” is there already: it is replaced.</source>
        <translation>«%1» موجود من قبل: سيُستبدل.</translation>
    </message>
</context>
<context>
    <name>moai::NamesText</name>
    <message>
        <source>Known: %1.</source>
        <extracomment>%1: names, separated by commas; follows a sentence about a name that is not one of them</extracomment>
        <translation>المعروف: %1.</translation>
    </message>
</context>
<context>
    <name>moai::Notice</name>
    <message>
        <source>Open</source>
        <extracomment>A notification&apos;s button: shows the discussion in the window</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The conclusion is there</source>
        <translation>الخلاصة جاهزة</translation>
    </message>
    <message>
        <source>The answers are ranked</source>
        <translation>رُتبت الإجابات</translation>
    </message>
    <message>
        <source>The claims are mapped</source>
        <translation>خريطة الادعاءات جاهزة</translation>
    </message>
    <message>
        <source>%L1 of %L2 answered</source>
        <extracomment>Title of a notification; %1 is how many answers there are of %2 that were asked for</extracomment>
        <translation>أجاب %L1 من %L2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 names, e.g. &quot;@sage, @scout&quot;</extracomment>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>A notification&apos;s button: asks those that failed once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>أُوقف الآخرون.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <extracomment>%1 a participant, %2 the first words of the answer</extracomment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>@%1 has failed</source>
        <extracomment>Title of a notification; %1 a participant</extracomment>
        <translation>فشل @%1</translation>
    </message>
    <message>
        <source>A question from Telegram</source>
        <translation>سؤال من Telegram</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A notification&apos;s button: stops the answers under way</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A Telegram chat wants to be let in</source>
        <translation>تطلب محادثة Telegram السماح لها</translation>
    </message>
    <message>
        <source>“%1” sent the code. Say yes or no in the window.</source>
        <extracomment>%1 name of a person or a group</extracomment>
        <translation>أرسل «%1» الرمز. وافق أو ارفض في النافذة.</translation>
    </message>
</context>
<context>
    <name>moai::NoticeBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what has just been deleted</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button that puts a notice away</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>moai::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <extracomment>Name of the strip over the composer that holds words for the person</extracomment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>moai::Notices</name>
    <message>
        <source>own thread (each sees your messages and its own answers)</source>
        <translation>سلسلة خاصة (يرى كل مشارك رسائلك وإجاباته هو)</translation>
    </message>
    <message>
        <source>shared table (each sees everything said so far)</source>
        <translation>طاولة مشتركة (يرى كل مشارك كل ما قيل حتى الآن)</translation>
    </message>
    <message>
        <source>chosen answer (each sees your messages and the answers you chose)</source>
        <translation>إجابة مختارة (يرى كل مشارك رسائلك والإجابات التي اخترتها)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source> (also /%1)</source>
        <translation> (وأيضًا /%1)</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>لا يوجد أمر /%1. هل قصدت /%2؟</translation>
    </message>
    <message>
        <source>plain text: asks everyone at once</source>
        <translation>نص عادي: يسأل الجميع معًا</translation>
    </message>
    <message>
        <source>`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these</source>
        <translation>`@handle TEXT` و`@a @b TEXT` و`@all TEXT`: يسأل هؤلاء فقط</translation>
    </message>
    <message>
        <source>`//TEXT`: a text that begins with a slash</source>
        <translation>`//TEXT`: نص يبدأ بشرطة مائلة</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «%1».</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1, **%2**</source>
        <translation>%1، **%2**</translation>
    </message>
    <message>
        <source>round %1, you</source>
        <translation>الجولة %1، أنت</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>الجولة %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): search for more words to narrow it down.</source>
        <translation>
            <numerusform>لا مواضع أخرى.</numerusform>
            <numerusform>موضع آخر: أضف كلمات إلى البحث لتضييقه.</numerusform>
            <numerusform>موضعان آخران: أضف كلمات إلى البحث لتضييقه.</numerusform>
            <numerusform>%n مواضع أخرى: أضف كلمات إلى البحث لتضييقه.</numerusform>
            <numerusform>%n موضعًا آخر: أضف كلمات إلى البحث لتضييقه.</numerusform>
            <numerusform>%n موضع آخر: أضف كلمات إلى البحث لتضييقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no project yet: make one with `/project new NAME`.</source>
        <translation>لا يوجد مشروع بعد: أنشئ واحدًا بالأمر `/project new NAME`.</translation>
    </message>
    <message>
        <source> (you are here)</source>
        <translation> (أنت هنا)</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.</source>
        <translation>لا أحد يجلس إلى هذه الطاولة: أضف مقعدًا بالأمر `/models add SERVICE/MODEL`.</translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation> (غير مفعَّل)</translation>
    </message>
    <message>
        <source>Project: **%1**</source>
        <translation>المشروع: **%1**</translation>
    </message>
    <message>
        <source>Project: none yet; your first question is asked at the practice table.</source>
        <translation>المشروع: لا شيء بعد؛ يُطرح سؤالك الأول على طاولة التدريب.</translation>
    </message>
    <message>
        <source>Discussion: %1, without a title</source>
        <translation>النقاش: %1، بلا عنوان</translation>
    </message>
    <message>
        <source>Discussion: %1, **%2**</source>
        <translation>النقاش: %1، **%2**</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>الوضع: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>السياق: %1</translation>
    </message>
    <message>
        <source>Discussion: none yet; your first question starts one.</source>
        <translation>النقاش: لا شيء بعد؛ سؤالك الأول يبدأ واحدًا.</translation>
    </message>
    <message>
        <source>At the table:</source>
        <translation>على الطاولة:</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا شيء جارٍ.</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>الجاري:</translation>
    </message>
    <message>
        <source> (asked by another Moai window or terminal)</source>
        <translation> (سألته نافذة أو طرفية أخرى من Moai)</translation>
    </message>
</context>
<context>
    <name>moai::OfferCard</name>
    <message>
        <source>Pairing link</source>
        <translation>رابط الاقتران</translation>
    </message>
    <message>
        <source>Pairing line</source>
        <translation>سطر الاقتران</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops waiting for a chat</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Scan this with your phone&apos;s camera, or open the link where Telegram runs:</source>
        <translation>امسح هذا بكاميرا هاتفك، أو افتح الرابط حيث يعمل Telegram:</translation>
    </message>
    <message>
        <source>Or send this line to the bot; in a group, after you have added the bot to it:</source>
        <translation>أو أرسل هذا السطر إلى البوت؛ وفي المجموعة، بعد إضافة البوت إليها:</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>Holds for %1</source>
        <extracomment>Below a pairing code; %1 is e.g. &quot;14:05&quot;</extracomment>
        <translation>صالح لمدة %1</translation>
    </message>
</context>
<context>
    <name>moai::OrphanText</name>
    <message>
        <source>Moai was closed while this answer was under way. Retry asks again.</source>
        <translation>أُغلق Moai أثناء هذه الإجابة. إعادة المحاولة تسأل من جديد.</translation>
    </message>
</context>
<context>
    <name>moai::PairingBar</name>
    <message>
        <source>Refuse</source>
        <extracomment>Buttons below a chat&apos;s wish to pair</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <translation>
            <numerusform>لا شيء بعد هذه.</numerusform>
            <numerusform>واحدة أخرى بعد هذه.</numerusform>
            <numerusform>اثنتان أخريان بعد هذه.</numerusform>
            <numerusform>%n أخرى بعد هذه.</numerusform>
            <numerusform>%n أخرى بعد هذه.</numerusform>
            <numerusform>%n أخرى بعد هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::PairingPane</name>
    <message>
        <source>Project of the new chat</source>
        <extracomment>Name of the list of projects beside the button that pairs a chat</extracomment>
        <translation>مشروع المحادثة الجديدة</translation>
    </message>
    <message>
        <source>Pair a chat…</source>
        <extracomment>Button that shows a code for a Telegram chat</extracomment>
        <translation>إقران محادثة…</translation>
    </message>
    <message>
        <source>A bot must be set up and running first</source>
        <translation>يجب إعداد بوت وتشغيله أولًا</translation>
    </message>
    <message>
        <source>%1 has sent the code and waits for your yes.</source>
        <translation>أرسل %1 رمز الاقتران وينتظر موافقتك.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>اقترن %1.</translation>
    </message>
</context>
<context>
    <name>moai::Palette</name>
    <message>
        <source>Palette</source>
        <extracomment>Name of the field with which everything can be found and done by name</extracomment>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do, open or find?</source>
        <extracomment>In the palette&apos;s empty field</extracomment>
        <translation>ماذا تريد أن تفعل أو تفتح أو تجد؟</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of the list of what the palette found, for screen readers</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>moai::PaletteSource</name>
    <message>
        <source>Do not ask %1</source>
        <extracomment>Row of the palette; %1 is a handle</extracomment>
        <translation>استثناء %1 من السؤال</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>سؤال %1 من جديد</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Row of the palette: begins a line to that participant; %1 is a handle</extracomment>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row of the palette: a page of the settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>moai::ParameterFields</name>
    <message>
        <source>Low</source>
        <extracomment>How long a model may think: reasoning effort</extracomment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>left to the service</source>
        <extracomment>In a field of a seat&apos;s parameters: nothing is sent, the service decides</extracomment>
        <translation>متروك للخدمة</translation>
    </message>
    <message>
        <source>as Moai knows it</source>
        <extracomment>In the field for a model&apos;s context: Moai finds out</extracomment>
        <translation>كما يعرفه Moai</translation>
    </message>
    <message>
        <source>How much the model can read at once. Set it where Moai does not know, so that long talks are cut to fit; it is not sent.</source>
        <extracomment>What a field is for, read out by screen readers and shown as its tooltip</extracomment>
        <translation>مقدار ما يمكن للنموذج قراءته دفعة واحدة. اضبطه حيث لا يعرفه Moai، كي تُقتطع النقاشات الطويلة لتناسبه؛ ولا يُرسَل.</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>&amp;Reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>Most to&amp;kens of an answer</source>
        <translation>أقصى توكن للإجابة</translation>
    </message>
    <message>
        <source>Tokens of conte&amp;xt</source>
        <translation>توكن السياق</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A model&apos;s reasoning that can only be on or off</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>This model takes no temperature.</source>
        <translation>هذا النموذج لا يقبل درجة حرارة.</translation>
    </message>
    <message>
        <source>With a reasoning effort this model takes no temperature: it is not sent.</source>
        <translation>مع جهد الاستدلال لا يقبل هذا النموذج درجة حرارة: فلا تُرسَل.</translation>
    </message>
    <message>
        <source>This model takes no reasoning effort.</source>
        <translation>هذا النموذج لا يقبل جهد استدلال.</translation>
    </message>
</context>
<context>
    <name>moai::PassagesItemModel</name>
    <message>
        <source>%1, %2, about %3 tokens, %4</source>
        <extracomment>A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all</extracomment>
        <translation>%1، %2، نحو %3 توكن، %4</translation>
    </message>
</context>
<context>
    <name>moai::PersonRanking</name>
    <message>
        <source>There is no such round.</source>
        <translation>لا توجد جولة كهذه.</translation>
    </message>
</context>
<context>
    <name>moai::PersonaField</name>
    <message>
        <source>Persona</source>
        <extracomment>Name of the field that says how a seat should speak</extracomment>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>How it should speak, e.g. “a sceptical statistician”</source>
        <extracomment>In the empty field for a seat&apos;s persona</extracomment>
        <translation>كيف يتحدث، مثل «إحصائي متشكك»</translation>
    </message>
    <message>
        <source>No persona</source>
        <extracomment>On a button with a menu: the seat has no persona, or one in words of its own</extracomment>
        <translation>بلا شخصية</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بكلماته الخاصة</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <extracomment>Name of a button with a menu; %1 is what is chosen</extracomment>
        <translation>الشخصية: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Heading in the menu of personas: those that the person kept</extracomment>
        <translation>شخصياتك</translation>
    </message>
    <message>
        <source>They come with Moai</source>
        <extracomment>Heading in the menu of personas</extracomment>
        <translation>تأتي مع Moai</translation>
    </message>
    <message>
        <source>Keep as persona…</source>
        <translation>حفظ كشخصية…</translation>
    </message>
    <message>
        <source>Rename or remove personas…</source>
        <translation>إعادة تسمية الشخصيات أو إزالتها…</translation>
    </message>
</context>
<context>
    <name>moai::PersonaText</name>
    <message>
        <source>There is no persona “%1”.</source>
        <translation>لا توجد شخصية «%1».</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>تحتاج الشخصية إلى اسم.</translation>
    </message>
    <message>
        <source>The persona “%1” says nothing yet: write how it should speak.</source>
        <translation>لا تقول الشخصية «%1» شيئًا بعد: اكتب كيف تتحدث.</translation>
    </message>
    <message>
        <source>There is already a persona called “%1”.</source>
        <translation>توجد من قبل شخصية اسمها «%1».</translation>
    </message>
</context>
<context>
    <name>moai::Phrases</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>all rounds were held</source>
        <translation>عُقدت كل الجولات</translation>
    </message>
    <message>
        <source>nobody&apos;s stance moved any more</source>
        <translation>لم يعد أحد يغيّر موقفه</translation>
    </message>
    <message>
        <source>stopped by the person</source>
        <translation>أوقفه الشخص</translation>
    </message>
    <message>
        <source>the budget&apos;s hard cap was reached</source>
        <translation>بُلغ الحد الصارم للميزانية</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>لم يُجب أحد</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>يتحفظ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>read as JSON</source>
        <translation>قُرئ بصيغة JSON</translation>
    </message>
    <message>
        <source>read from JSON amid other words</source>
        <translation>قُرئ من JSON وسط كلام آخر</translation>
    </message>
    <message>
        <source>read from labelled lines</source>
        <translation>قُرئ من أسطر معنونة</translation>
    </message>
    <message>
        <source>unparsed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n answer(s) of unknown price</source>
        <extracomment>%1 a sum of money, %n answers</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وإجابة واحدة غير معروفة السعر</numerusform>
            <numerusform>%1 وإجابتان غير معروفتي السعر</numerusform>
            <numerusform>%1 و%n إجابات غير معروفة السعر</numerusform>
            <numerusform>%1 و%n إجابة غير معروفة السعر</numerusform>
            <numerusform>%1 و%n إجابة غير معروفة السعر</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>صفر توكن</numerusform>
            <numerusform>توكن واحد</numerusform>
            <numerusform>2 توكن</numerusform>
            <numerusform>%n توكن</numerusform>
            <numerusform>%n توكن</numerusform>
            <numerusform>%n توكن</numerusform>
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
        <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>@%1 was not asked; there are %2.</source>
        <translation>لم يُسأل @%1؛ الموجودون %2.</translation>
    </message>
    <message>
        <source>This discussion&apos;s mode (%1) is not there yet: ask with /open.</source>
        <translation>وضع هذا النقاش (%1) غير متاح بعد: اسأل باستخدام /open.</translation>
    </message>
    <message>
        <source>Nobody sits at this table: add a seat with /models add SERVICE/MODEL.</source>
        <translation>لا أحد يجلس إلى هذه الطاولة: أضف مقعدًا بالأمر /models add SERVICE/MODEL.</translation>
    </message>
    <message>
        <source>Everyone at this table is switched off: switch somebody on, or ask one by name: %1.</source>
        <translation>لا أحد مفعَّل على هذه الطاولة: فعّل أحدًا، أو اسأل واحدًا باسمه: %1.</translation>
    </message>
    <message>
        <source>%1 are too many for one round: at most %2 can be asked. Name those you want, or switch some off.</source>
        <translation>العدد %1 أكثر مما تتسع له جولة واحدة: يمكن سؤال %2 على الأكثر. سمِّ من تريد، أو عطّل بعضهم.</translation>
    </message>
    <message>
        <source>Nothing of the last round failed or was stopped. To ask one again all the same, name it: /retry @handle.</source>
        <translation>لم يفشل شيء في الجولة الأخيرة ولم يُوقف. لسؤال واحد من جديد مع ذلك، سمِّه: /retry @handle.</translation>
    </message>
    <message>
        <source>@%1 is still answering: wait, or /stop @%1 first.</source>
        <translation>ما زال @%1 يجيب: انتظر، أو أوقفه أولًا باستخدام /stop @%1.</translation>
    </message>
</context>
<context>
    <name>moai::PointList</name>
    <message>
        <source>only here</source>
        <extracomment>Beside a point of a conclusion that none of the other conclusions makes</extracomment>
        <translation>هنا فقط</translation>
    </message>
</context>
<context>
    <name>moai::PracticeServer</name>
    <message>
        <source>Port %1 is in use by another program; choose another one, or none to take any that is free.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر؛ اختر غيره، أو لا تذكر منفذًا ليؤخذ أي منفذ شاغر.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without special rights; choose one from 1024.</source>
        <translation>لا يجوز استخدام المنفذ %1 دون صلاحيات خاصة؛ اختر منفذًا من 1024 فما فوق.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on port %1 of this computer: %2.</source>
        <translation>تعذّر على خادم التدريب الاستماع على المنفذ %1 في هذا الحاسوب: %2.</translation>
    </message>
</context>
<context>
    <name>moai::PracticeTable</name>
    <message>
        <source>Practice</source>
        <extracomment>Name of the project with the practice participants</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Trying Moai out with practice participants</source>
        <translation>تجربة Moai مع مشاركين تدريبيين</translation>
    </message>
</context>
<context>
    <name>moai::PresetMenu</name>
    <message>
        <source>Kept rosters</source>
        <extracomment>Button with a menu of whole rosters that were kept</extracomment>
        <translation>قوائم محفوظة</translation>
    </message>
    <message>
        <source>Keep this roster as…</source>
        <translation>حفظ هذه القائمة باسم…</translation>
    </message>
    <message>
        <source>Rename or remove rosters…</source>
        <translation>إعادة تسمية القوائم أو إزالتها…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <extracomment>From and to a file</extracomment>
        <translation>استيراد قائمة مشاركين…</translation>
    </message>
    <message>
        <source>Export this roster…</source>
        <translation>تصدير قائمة المشاركين هذه…</translation>
    </message>
</context>
<context>
    <name>moai::PresetText</name>
    <message>
        <source>There is no roster kept as “%1”.</source>
        <translation>لا توجد قائمة مشاركين محفوظة باسم «%1».</translation>
    </message>
    <message>
        <source>A roster needs a name to be kept under.</source>
        <translation>تحتاج قائمة المشاركين إلى اسم تُحفظ به.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: there is nothing to keep.</source>
        <translation>لا أحد يجلس في قائمة المشاركين هذه: لا شيء لحفظه.</translation>
    </message>
    <message>
        <source>There is already a roster kept as “%1”.</source>
        <translation>توجد من قبل قائمة مشاركين محفوظة باسم «%1».</translation>
    </message>
</context>
<context>
    <name>moai::ProjectBox</name>
    <message>
        <source>Project: %1</source>
        <extracomment>Name of the project switcher for screen readers; %1 is the current project</extracomment>
        <translation>المشروع: %1</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>Menu of the project switcher</extracomment>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Rename and edit…</source>
        <translation>إعادة التسمية والتعديل…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>Menu of the project switcher; %1 is the project&apos;s name</extracomment>
        <translation>حذف «%1»</translation>
    </message>
</context>
<context>
    <name>moai::ProjectCombo</name>
    <message>
        <source>The current project</source>
        <extracomment>A chat&apos;s project: whichever the person works on</extracomment>
        <translation>المشروع الحالي</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDesk</name>
    <message>
        <source>A new discussion.</source>
        <translation>نقاش جديد.</translation>
    </message>
    <message>
        <source>A new discussion: **%1**.</source>
        <translation>نقاش جديد: **%1**.</translation>
    </message>
    <message>
        <source>A new project: **%1**. At its table:</source>
        <translation>مشروع جديد: **%1**. على طاولته:</translation>
    </message>
    <message>
        <source>Now in the project **%1**.</source>
        <translation>الآن في المشروع **%1**.</translation>
    </message>
    <message>
        <source>There is no project to rename: make one with /project new NAME.</source>
        <translation>لا يوجد مشروع لإعادة تسميته: أنشئ واحدًا بالأمر /project new NAME.</translation>
    </message>
    <message>
        <source>The project **%1** is now called **%2**.</source>
        <translation>صار اسم المشروع **%1** الآن **%2**.</translation>
    </message>
    <message>
        <source>The project **%1** is deleted, with its discussions.</source>
        <translation>حُذف المشروع **%1** مع نقاشاته.</translation>
    </message>
    <message>
        <source>There is no service “%1”: `moai service list` shows those set up, `moai service add` adds one.</source>
        <translation>لا توجد خدمة «%1»: الأمر `moai service list` يعرض المُعدّ منها، و`moai service add` يضيف واحدة.</translation>
    </message>
    <message>
        <source>Nobody sits at this table.</source>
        <translation>لا أحد يجلس إلى هذه الطاولة.</translation>
    </message>
    <message>
        <source>@%1 does not sit at this table; there are %2.</source>
        <translation>لا يجلس @%1 إلى هذه الطاولة؛ الموجودون %2.</translation>
    </message>
</context>
<context>
    <name>moai::ProjectDialog</name>
    <message>
        <source>Project</source>
        <extracomment>Titles of the project&apos;s dialog</extracomment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>What the table talks about, in a few words</source>
        <extracomment>In the empty field for a project&apos;s topic</extracomment>
        <translation>عمّ تتحدث الطاولة، في بضع كلمات</translation>
    </message>
    <message>
        <source>What every participant is told before each question</source>
        <extracomment>In the empty field for a project&apos;s instructions</extracomment>
        <translation>ما يقال لكل مشارك قبل كل سؤال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>أجزاء المشروع</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tabs of the project&apos;s dialog: what it is about; how its table is run</extracomment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Rules and budget</source>
        <translation>القواعد والميزانية</translation>
    </message>
</context>
<context>
    <name>moai::ProjectText</name>
    <message>
        <source>There is no such project, or it was deleted. `moai project list` shows those there are.</source>
        <translation>لا يوجد مشروع كهذا، أو أنه حُذف. الأمر `moai project list` يعرض الموجود.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>يحتاج المشروع إلى اسم.</translation>
    </message>
    <message>
        <source>There is already a project called “%1”.</source>
        <translation>يوجد مشروع باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is no project “%1”; there are no projects yet.</source>
        <translation>لا يوجد مشروع «%1»؛ لا مشاريع بعد.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>لا يوجد مشروع «%1».</translation>
    </message>
</context>
<context>
    <name>moai::ProxyTest</name>
    <message>
        <source>Give the service its address first: the proxy is tried with it.</source>
        <translation>أعطِ الخدمة عنوانها أولًا: به يُجرَّب الوكيل.</translation>
    </message>
    <message>
        <source>There is no host of the name in the proxy&apos;s address %1.</source>
        <translation>لا يوجد مضيف بالاسم الوارد في عنوان الوكيل %1.</translation>
    </message>
    <message>
        <source>The proxy does not answer: nobody takes connections at %1. Check its address and whether it runs.</source>
        <translation>لا يجيب الوكيل: لا أحد يقبل الاتصالات عند %1. تحقق من عنوانه ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The proxy answers, but does not serve us: %1</source>
        <extracomment>%1 a sentence that says what the proxy did</extracomment>
        <translation>يجيب الوكيل لكنه لا يخدمنا: %1</translation>
    </message>
    <message>
        <source>The proxy works, but does not reach %1 (status %2). Check the service&apos;s address.</source>
        <translation>يعمل الوكيل لكنه لا يصل إلى %1 (الحالة %2). تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>The proxy works, but the service behind it does not: %1</source>
        <extracomment>%1 a sentence that says why a service cannot be reached</extracomment>
        <translation>يعمل الوكيل، لكن الخدمة وراءه لا تعمل: %1</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not answer: nothing came from %1 within %n second(s). Check its address and whether it runs.</source>
        <translation>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 في الحال. تحقق من عنوانه ومن أنه يعمل.</numerusform>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 خلال ثانية واحدة. تحقق من عنوانه ومن أنه يعمل.</numerusform>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 خلال ثانيتين. تحقق من عنوانه ومن أنه يعمل.</numerusform>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 خلال %n ثوانٍ. تحقق من عنوانه ومن أنه يعمل.</numerusform>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 خلال %n ثانية. تحقق من عنوانه ومن أنه يعمل.</numerusform>
            <numerusform>لا يجيب الوكيل: لم يصل شيء من %1 خلال %n ثانية. تحقق من عنوانه ومن أنه يعمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy takes the connection, but nothing came back from %1 within %n second(s). Check the service&apos;s address, and whether the proxy lets you go there.</source>
        <translation>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 في الحال. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 خلال ثانية واحدة. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 خلال ثانيتين. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 خلال %n ثوانٍ. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 خلال %n ثانية. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
            <numerusform>يقبل الوكيل الاتصال، لكن لم يرجع شيء من %1 خلال %n ثانية. تحقق من عنوان الخدمة، ومن أن الوكيل يسمح لك بالوصول إليه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::QrView</name>
    <message>
        <source>QR code of the pairing link</source>
        <extracomment>Name of the picture that a phone&apos;s camera reads, for screen readers</extracomment>
        <translation>رمز QR لرابط الاقتران</translation>
    </message>
</context>
<context>
    <name>moai::QuestionCard</name>
    <message>
        <source>Question</source>
        <extracomment>Name of the text field that shows what was asked</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>%1 · you · %2</source>
        <extracomment>Over a question; %1 is e.g. &quot;Round 2&quot; or &quot;Round 1 of 3&quot;, %2 the time it was asked</extracomment>
        <translation>%1 · أنت · %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>Button of a long question: unfold it, fold it</extracomment>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>moai::QuestionDesk</name>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا شيء جارٍ.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>أُوقف %1.</translation>
    </message>
    <message>
        <source>Another Moai window or terminal asks %1: stop it there.</source>
        <translation>نافذة أو طرفية أخرى من Moai تسأل %1: أوقفه هناك.</translation>
    </message>
</context>
<context>
    <name>moai::QuickAsk</name>
    <message>
        <source>Quick question – Moai</source>
        <extracomment>Title of the small window to ask something from anywhere</extracomment>
        <translation>سؤال سريع – Moai</translation>
    </message>
    <message>
        <source>Ask &amp;anyway</source>
        <extracomment>Button: the costs that were told are fine</extracomment>
        <translation>السؤال رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button: shows the answers in the main window</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Only questions are asked here.</source>
        <translation>هنا تُطرح الأسئلة فقط.</translation>
    </message>
    <message>
        <source>%L1 of %L2 have answered</source>
        <extracomment>%1 answers are there, of %2</extracomment>
        <translation>أجاب %L1 من %L2</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>أجاب الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 have ended, %n failed</source>
        <translation>
            <numerusform>انتهى %L1 من %L2، ولم يفشل أحد</numerusform>
            <numerusform>انتهى %L1 من %L2، وفشل واحد</numerusform>
            <numerusform>انتهى %L1 من %L2، وفشل اثنان</numerusform>
            <numerusform>انتهى %L1 من %L2، وفشل %n</numerusform>
            <numerusform>انتهى %L1 من %L2، وفشل %n</numerusform>
            <numerusform>انتهى %L1 من %L2، وفشل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankItemModel</name>
    <message>
        <source>Answer %1</source>
        <extracomment>An answer whose author is not shown; %1 is a letter</extracomment>
        <translation>الإجابة %1</translation>
    </message>
    <message>
        <source>%1, no place yet</source>
        <extracomment>%1 is an answer without its author</extracomment>
        <translation>%1، بلا مرتبة بعد</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <extracomment>%1 is an answer without its author, %2 a number</extracomment>
        <translation>%1، المرتبة %2</translation>
    </message>
</context>
<context>
    <name>moai::RankYourselfDialog</name>
    <message>
        <source>Rank them yourself</source>
        <translation>رتّبها بنفسك</translation>
    </message>
    <message>
        <source>Keep and reveal</source>
        <extracomment>Button: keep the person&apos;s own order and show whose the answers are</extracomment>
        <translation>حفظ وكشف الأسماء</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is shown. Give each answer a place with the keys 1 to 9, or drag it; the same number twice is a tie.</source>
        <translation>لا تظهر أي أسماء. أعطِ كل إجابة مرتبة بالمفاتيح من 1 إلى 9، أو اسحبها؛ والرقم نفسه مرتين يعني التعادل.</translation>
    </message>
    <message>
        <source>Answers, best first</source>
        <extracomment>Name of the list of answers to be ranked</extracomment>
        <translation>الإجابات، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the text of the answer that is being ranked</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <extracomment>Buttons below the list of answers to be ranked</extracomment>
        <translation>نقل لأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>= Tie</source>
        <extracomment>Button: the same place as the answer above</extracomment>
        <translation>= تعادل</translation>
    </message>
    <message>
        <source>Give it the place of the answer above (=)</source>
        <translation>إعطاؤها مرتبة الإجابة التي فوقها (=)</translation>
    </message>
    <message>
        <source>Your order and the peers’</source>
        <extracomment>Name of the table that compares the person&apos;s order with the peers&apos;</extracomment>
        <translation>ترتيبك وترتيب المشاركين</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>أصحابها</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place yet.</source>
        <translation>
            <numerusform>لكل الإجابات مرتبة.</numerusform>
            <numerusform>إجابة واحدة بلا مرتبة بعد.</numerusform>
            <numerusform>إجابتان بلا مرتبة بعد.</numerusform>
            <numerusform>%n إجابات بلا مرتبة بعد.</numerusform>
            <numerusform>%n إجابة بلا مرتبة بعد.</numerusform>
            <numerusform>%n إجابة بلا مرتبة بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::RankingPage</name>
    <message>
        <source>%1 leads with %2</source>
        <extracomment>%1 is a handle, %2 a score between 0 and 1</extracomment>
        <translation>يتصدر %1 بدرجة %2</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <extracomment>%1 are handles</extracomment>
        <translation>يتقاسم %1 المرتبة الأولى</translation>
    </message>
    <message>
        <source>%1 of %2 ballots</source>
        <extracomment>%1 of %2 reviewers have answered</extracomment>
        <translation>%1 من %2 من بطاقات التصويت</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>لم يمتنع أحد</numerusform>
            <numerusform>امتنع واحد</numerusform>
            <numerusform>امتنع اثنان</numerusform>
            <numerusform>امتنع %n</numerusform>
            <numerusform>امتنع %n</numerusform>
            <numerusform>امتنع %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل أحد</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <extracomment>Name of the table with the result of a ranking</extracomment>
        <translation>جدول الترتيب</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>Name of the table that tells who ranked whom where</extracomment>
        <translation>بطاقات التصويت</translation>
    </message>
    <message>
        <source>Who put whom where</source>
        <translation>من وضع من في أي مرتبة</translation>
    </message>
    <message>
        <source>In brackets: a participant&apos;s own answer, which does not count.</source>
        <translation>بين قوسين: إجابة المشارك نفسه، ولا تُحتسب.</translation>
    </message>
    <message>
        <source>Stop the ballots</source>
        <translation>إيقاف التصويت</translation>
    </message>
    <message>
        <source>Rank them yourself…</source>
        <extracomment>Button: put the answers in an order of one&apos;s own, without seeing whose they are</extracomment>
        <translation>رتّبها بنفسك…</translation>
    </message>
    <message>
        <source>Win table…</source>
        <extracomment>Button: how often each participant came first in this project</extracomment>
        <translation>جدول الفوز…</translation>
    </message>
    <message>
        <source>Ranking of the answers of round %1</source>
        <extracomment>Title of a ranking; %1 is a round&apos;s number</extracomment>
        <translation>ترتيب إجابات الجولة %1</translation>
    </message>
    <message>
        <source>Your ranking…</source>
        <translation>ترتيبك…</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) did not come in.</source>
        <extracomment>%n ballots are missing because their reviewers failed or were stopped</extracomment>
        <translation>
            <numerusform>وصلت كل بطاقات التصويت.</numerusform>
            <numerusform>لم تصل بطاقة تصويت واحدة.</numerusform>
            <numerusform>لم تصل بطاقتا تصويت.</numerusform>
            <numerusform>لم تصل %n بطاقات تصويت.</numerusform>
            <numerusform>لم تصل %n بطاقة تصويت.</numerusform>
            <numerusform>لم تصل %n بطاقة تصويت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>What did @%1 see?</source>
        <translation>ماذا رأى @%1؟</translation>
    </message>
    <message>
        <source>Ask @%1 again</source>
        <translation>سؤال @%1 من جديد</translation>
    </message>
</context>
<context>
    <name>moai::ReceiptText</name>
    <message>
        <source>This line came in before and is not carried out again.</source>
        <translation>ورد هذا السطر من قبل ولن يُنفَّذ مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>moai::Recording</name>
    <message>
        <source>%1 holds another discussion. Choose a new file.</source>
        <translation>يحوي %1 نقاشًا آخر. اختر ملفًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>moai::Redirect</name>
    <message>
        <source>%1 redirects to nowhere (HTTP %2). Check the service&apos;s URL.</source>
        <translation>يعيد %1 التوجيه إلى لا مكان (HTTP %2). تحقق من عنوان URL للخدمة.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. If you trust that address, set the service&apos;s URL to it; the key was not sent there.</source>
        <translation>انتقل %1 إلى %2. إن كنت تثق بهذا العنوان، فاجعله عنوان URL للخدمة؛ لم يُرسل المفتاح إليه.</translation>
    </message>
</context>
<context>
    <name>moai::Replay</name>
    <message>
        <source>This cassette holds no discussion: it only begins.</source>
        <translation>لا يحوي هذا الشريط نقاشًا: فيه البداية فقط.</translation>
    </message>
    <message>
        <source>The service %1 of the cassette is another one than yours of the same name. Replay it without --data-dir and -p.</source>
        <translation>الخدمة %1 في الشريط غير خدمتك التي تحمل الاسم نفسه. أعد تشغيله دون --data-dir و-p.</translation>
    </message>
    <message>
        <source>Round %1: was not given.</source>
        <translation>الجولة %1: لم تُعطَ.</translation>
    </message>
    <message>
        <source>Round %1: differs in %2. %3</source>
        <translation>الجولة %1: اختلاف في %2. %3</translation>
    </message>
</context>
<context>
    <name>moai::ReplyReader</name>
    <message>
        <source>The service sent something broken in the middle of its answer. Retry; if it happens again, report it to the service.</source>
        <translation>أرسلت الخدمة شيئًا تالفًا وسط إجابتها. أعد المحاولة؛ وإن تكرر ذلك فأبلغ الخدمة.</translation>
    </message>
    <message>
        <source>The service sent more than an answer can hold, so it was cut off.</source>
        <translation>أرسلت الخدمة أكثر مما تتسع له إجابة، فقُطعت.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>ما يجيب عند هذا العنوان لا يتحدث هذا البروتوكول. تحقق من عنوان URL للخدمة ونوعها.</translation>
    </message>
    <message>
        <source>The answer broke off before its end. Retry asks again.</source>
        <translation>انقطعت الإجابة قبل نهايتها. إعادة المحاولة تسأل من جديد.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter held the answer back. Rephrase the question.</source>
        <translation>حجب مرشّح المحتوى في الخدمة الإجابة. أعد صياغة السؤال.</translation>
    </message>
    <message>
        <source>The model used up its tokens before the first word. Raise its limit.</source>
        <translation>استنفد النموذج التوكن قبل الكلمة الأولى. ارفع حدّه.</translation>
    </message>
    <message>
        <source>The model ended without a word. Retry.</source>
        <translation>انتهى النموذج دون أي كلمة. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>moai::ResponseColumn</name>
    <message>
        <source>Answer of %1</source>
        <extracomment>Name of a column; %1 is a handle such as @gpt</extracomment>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>Follow the answer of %1</source>
        <translation>متابعة إجابة %1</translation>
    </message>
    <message>
        <source>Follow the answer again</source>
        <translation>متابعة الإجابة من جديد</translation>
    </message>
    <message>
        <source>The others speak first.</source>
        <extracomment>Stands where an answer will appear</extracomment>
        <translation>يتكلم الآخرون أولًا.</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>في انتظار الكلمة الأولى…</translation>
    </message>
    <message>
        <source>Stopped before the first word.</source>
        <translation>أُوقفت قبل الكلمة الأولى.</translation>
    </message>
    <message>
        <source>The answer has no words.</source>
        <translation>الإجابة بلا كلمات.</translation>
    </message>
</context>
<context>
    <name>moai::RosterDialog</name>
    <message>
        <source>Roster of “%1”</source>
        <extracomment>Title of the roster&apos;s dialog; %1 is a project&apos;s name</extracomment>
        <translation>المشاركون في «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a handle such as @gpt, %2 what is wrong with that seat</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a seat with +, or seat a kept roster.</source>
        <translation>لا أحد يجلس هنا بعد. أضف مقعدًا بـ +، أو أجلِس قائمة محفوظة.</translation>
    </message>
    <message>
        <source>The seat is removed.</source>
        <translation>أُزيل المقعد.</translation>
    </message>
    <message>
        <source>@%1 is removed.</source>
        <translation>أُزيل @%1.</translation>
    </message>
    <message>
        <source>The roster has changes that are not saved.</source>
        <translation>في قائمة المشاركين تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Button that leaves the roster as it was</extracomment>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Rosters (*.json)</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>قوائم مشاركين (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of “%1” are seated.</source>
        <extracomment>Notice with an Undo button; %1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>لم يُجلَس أحد من «%1».</numerusform>
            <numerusform>أُجلس مشارك واحد من «%1».</numerusform>
            <numerusform>أُجلس مشاركان من «%1».</numerusform>
            <numerusform>أُجلس %n مشاركين من «%1».</numerusform>
            <numerusform>أُجلس %n مشاركًا من «%1».</numerusform>
            <numerusform>أُجلس %n مشارك من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this persona under the name:</source>
        <translation>حفظ هذه الشخصية بالاسم:</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>Keep this roster under the name:</source>
        <translation>حفظ قائمة المشاركين هذه بالاسم:</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>استيراد قائمة مشاركين</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a file&apos;s name, %2 a sentence</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>تصدير قائمة المشاركين</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
</context>
<context>
    <name>moai::RosterFile</name>
    <message>
        <source>line %1, column %2</source>
        <extracomment>A place in a text file</extracomment>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>This is no roster of Moai&apos;s: its “format” is not “moai-roster”. Export a roster to see what one looks like.</source>
        <translation>هذه ليست قائمة مشاركين من Moai: قيمة «format» فيها ليست «moai-roster». صدّر قائمة لترى شكلها.</translation>
    </message>
    <message>
        <source>seats[%1]: another seat is called @%2 already. Give one of them another handle.</source>
        <translation>في seats[%1]: مقعد آخر معرّفه @%2 بالفعل. أعطِ أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at %2.</source>
        <translation>الملف ليس JSON: %1 عند %2.</translation>
    </message>
    <message>
        <source>The roster was kept by a newer Moai: import it with that version or a later one.</source>
        <translation>حُفظت قائمة المشاركين بإصدار أحدث من Moai: استوردها بذلك الإصدار أو بما بعده.</translation>
    </message>
    <message>
        <source>In the roster, %1 is missing or not what it should be.</source>
        <extracomment>%1 where in the file, e.g. seats[2].model</extracomment>
        <translation>في قائمة المشاركين، %1 مفقود أو ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>Nobody sits in this roster: its “seats” are empty.</source>
        <translation>لا أحد يجلس في قائمة المشاركين هذه: قيمة «seats» فيها فارغة.</translation>
    </message>
</context>
<context>
    <name>moai::RosterItemModel</name>
    <message>
        <source>Choose the service that serves this seat.</source>
        <translation>اختر الخدمة التي تخدم هذا المقعد.</translation>
    </message>
    <message>
        <source>Choose a model for this seat, or type its id.</source>
        <translation>اختر نموذجًا لهذا المقعد، أو اكتب معرّفه.</translation>
    </message>
    <message>
        <source>Two seats are called @%1; give one of them another handle.</source>
        <translation>مقعدان باسم @%1؛ أعطِ أحدهما معرّفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n seats fit at one table.</source>
        <translation>
            <numerusform>لا تتسع الطاولة لأي مقعد.</numerusform>
            <numerusform>تتسع الطاولة لمقعد واحد على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة لمقعدين على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة لـ %n مقاعد على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة لـ %n مقعدًا على الأكثر.</numerusform>
            <numerusform>تتسع الطاولة لـ %n مقعد على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New seat</source>
        <extracomment>In the list of seats, one that has no handle yet</extracomment>
        <translation>مقعد جديد</translation>
    </message>
    <message>
        <source>@%1, %2</source>
        <extracomment>A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL</extracomment>
        <translation>@%1، %2</translation>
    </message>
    <message>
        <source>@%1, %2, not asked</source>
        <translation>@%1، %2، لا يُسأل</translation>
    </message>
</context>
<context>
    <name>moai::RosterSpec</name>
    <message>
        <source>“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, for example openai/gpt-4o-mini=gpt.</source>
        <translation>«%1» ليس مقعدًا: اكتب SERVICE/MODEL أو SERVICE/MODEL=HANDLE، مثل openai/gpt-4o-mini=gpt.</translation>
    </message>
    <message>
        <source>@%1 sits at the table already: give the seat another handle.</source>
        <translation>يجلس @%1 إلى الطاولة من قبل: أعطِ المقعد معرّفًا آخر.</translation>
    </message>
    <message>
        <source>A table has at most %1 seats.</source>
        <translation>للطاولة %1 مقعدًا على الأكثر.</translation>
    </message>
    <message>
        <source>@all means everyone: choose another handle.</source>
        <translation>@all يعني الجميع: اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, dots, dashes or underscores.</source>
        <translation>لا يصلح «%1» معرّفًا: استخدم من 1 إلى %2 من الحروف (A–Z) أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية.</translation>
    </message>
</context>
<context>
    <name>moai::RosterText</name>
    <message>
        <source>“%1” cannot be a handle: use letters, digits, “-”, “_” and “.”.</source>
        <translation>لا يصلح «%1» معرّفًا: استخدم حروفًا أو أرقامًا أو «-» أو «_» أو «.».</translation>
    </message>
    <message>
        <source>Two seats are called @%1: give one of them another handle.</source>
        <translation>مقعدان باسم @%1؛ أعطِ أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The seat @%1 is gone: somebody else changed the roster. Look at it again.</source>
        <translation>لم يعد المقعد @%1 موجودًا: غيّر شخص آخر قائمة المشاركين. راجعها من جديد.</translation>
    </message>
</context>
<context>
    <name>moai::RoundBars</name>
    <message>
        <source>Earlier rounds</source>
        <extracomment>Names of the lists of rounds, for screen readers</extracomment>
        <translation>الجولات السابقة</translation>
    </message>
    <message>
        <source>Later rounds</source>
        <translation>الجولات اللاحقة</translation>
    </message>
</context>
<context>
    <name>moai::RoundStack</name>
    <message>
        <source>New round</source>
        <extracomment>Button that leads from an older round to the one that has just begun</extracomment>
        <translation>جولة جديدة</translation>
    </message>
</context>
<context>
    <name>moai::RoundText</name>
    <message>
        <source>The discussion went on in another Moai window or terminal.</source>
        <translation>استمر النقاش في نافذة أو طرفية أخرى من Moai.</translation>
    </message>
    <message>
        <source>There is no round with the key %1.</source>
        <translation>لا توجد جولة بالمفتاح %1.</translation>
    </message>
</context>
<context>
    <name>moai::Roundtable</name>
    <message>
        <source>Another Moai window or terminal asks this one: stop it there.</source>
        <translation>نافذة أو طرفية أخرى من Moai تسأله: أوقفه هناك.</translation>
    </message>
</context>
<context>
    <name>moai::RulesForm</name>
    <message>
        <source>&amp;Anonymous table</source>
        <translation>طاولة مجهولة الأسماء</translation>
    </message>
    <message>
        <source>Peers are shown as Seat A, B, … instead of by their names.</source>
        <translation>يظهر المشاركون الآخرون باسم Seat A وSeat B … بدل أسمائهم.</translation>
    </message>
    <message>
        <source>C&amp;hallenger</source>
        <translation>متحدٍّ</translation>
    </message>
    <message>
        <source>In each round of a discussion somebody else argues against the leading view; that turn does not count toward agreement.</source>
        <translation>في كل جولة من النقاش يحاجج مشارك مختلف ضد الرأي السائد؛ ولا يُحتسب هذا الدور في الاتفاق.</translation>
    </message>
    <message>
        <source>&amp;End early</source>
        <translation>إنهاء مبكر</translation>
    </message>
    <message>
        <source>A discussion ends when nobody&apos;s stance moves any more.</source>
        <translation>ينتهي النقاش عندما لا يعود أحد يغيّر موقفه.</translation>
    </message>
    <message>
        <source>the first seat</source>
        <extracomment>In the empty field for who writes conclusions</extracomment>
        <translation>المقعد الأول</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then does not judge itself.</source>
        <translation>يكتب الخلاصات: أحد المقاعد، أو SERVICE/MODEL من الخارج، وهو عندئذ لا يحكم على نفسه.</translation>
    </message>
    <message>
        <source>all who did not fail</source>
        <extracomment>In the number field for how many must have answered</extracomment>
        <translation>كل من لم يفشل</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>How many must have answered before a conclusion is written.</source>
        <translation>كم مشاركًا يجب أن يجيب قبل كتابة الخلاصة.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit in a number field: seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers still under way.</source>
        <translation>المدة التي تنتظر فيها الخلاصة الإجابات الجارية.</translation>
    </message>
    <message>
        <source>&amp;Soft cap</source>
        <translation>الحد المرن</translation>
    </message>
    <message>
        <source>Moai asks before a line that would take the project beyond it.</source>
        <translation>يسأل Moai قبل سطر قد يجعل المشروع يتجاوزه.</translation>
    </message>
    <message>
        <source>Ha&amp;rd cap</source>
        <translation>الحد الصارم</translation>
    </message>
    <message>
        <source>What runs is stopped when the project has cost that much; what has arrived is kept.</source>
        <translation>يُوقف الجاري عندما تبلغ تكلفة المشروع هذا القدر؛ ويبقى ما وصل.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the number field for a cap on what a project may cost</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The soft cap lies above the hard cap, so it would never ask: lower it, or raise the hard cap.</source>
        <translation>الحد المرن أعلى من الحد الصارم، فلن يسأل أبدًا: اخفضه أو ارفع الحد الصارم.</translation>
    </message>
</context>
<context>
    <name>moai::RunningAnswer</name>
    <message>
        <source>Moai was closed before the answer was complete.</source>
        <translation>أُغلق Moai قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>Waiting for the key: the keychain may want to be unlocked.</source>
        <translation>في انتظار المفتاح: ربما تحتاج سلسلة المفاتيح إلى فتح قفلها.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 إعادة المحاولة بعد %2 ث.</translation>
    </message>
    <message>
        <source>What arrives cannot be kept. %1</source>
        <translation>تعذّر حفظ ما يصل. %1</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>أُوقف قبل أن يُسأل.</translation>
    </message>
    <message>
        <source>The answer could not be kept. %1</source>
        <translation>تعذّر حفظ الإجابة. %1</translation>
    </message>
</context>
<context>
    <name>moai::SearchText</name>
    <message>
        <source>Say what to look for, e.g. /search blue sky</source>
        <translation>اذكر ما تبحث عنه، مثل /search blue sky</translation>
    </message>
</context>
<context>
    <name>moai::SeatChip</name>
    <message>
        <source>Ask %1</source>
        <extracomment>Name of a participant&apos;s switch; %1 is a handle such as @gpt</extracomment>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Is asked: %1</source>
        <extracomment>Tooltip of a participant&apos;s switch; %1 is e.g. &quot;openai/gpt-4o · Ctrl+1&quot;</extracomment>
        <translation>يُسأل: %1</translation>
    </message>
    <message>
        <source>Is not asked: %1</source>
        <translation>لا يُسأل: %1</translation>
    </message>
</context>
<context>
    <name>moai::SeatChips</name>
    <message>
        <source>Participants</source>
        <extracomment>Name of the row of participants, for screen readers</extracomment>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>moai::SeatForm</name>
    <message>
        <source>letters, digits, - _ .</source>
        <extracomment>In the empty field for a seat&apos;s handle</extracomment>
        <translation>حروف، أرقام، - _ .</translation>
    </message>
    <message>
        <source>Is asked</source>
        <extracomment>Switch of a seat</extracomment>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>moai::SeatList</name>
    <message>
        <source>Seats</source>
        <extracomment>Name of the list of seats, for screen readers</extracomment>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <extracomment>Buttons below the list of seats</extracomment>
        <translation>إضافة مقعد</translation>
    </message>
    <message>
        <source>Duplicate the seat</source>
        <translation>تكرار المقعد</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>إزالة المقعد</translation>
    </message>
    <message>
        <source>Move the seat up</source>
        <translation>نقل المقعد إلى أعلى</translation>
    </message>
    <message>
        <source>Move the seat down</source>
        <translation>نقل المقعد إلى أسفل</translation>
    </message>
</context>
<context>
    <name>moai::SeatingCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Besides those here</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>إلى جانب الحاضرين</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n participant(s) of “%1”?</source>
        <extracomment>%1 is a roster&apos;s name</extracomment>
        <translation>
            <numerusform>ألا تُجلس أحدًا من «%1»؟</numerusform>
            <numerusform>هل تُجلس مشاركًا واحدًا من «%1»؟</numerusform>
            <numerusform>هل تُجلس مشاركَين من «%1»؟</numerusform>
            <numerusform>هل تُجلس %n مشاركين من «%1»؟</numerusform>
            <numerusform>هل تُجلس %n مشاركًا من «%1»؟</numerusform>
            <numerusform>هل تُجلس %n مشارك من «%1»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are not set up here. Say which ones serve their seats, or set them up first.</source>
        <translation>بعض الخدمات غير معدّة هنا. حدّد الخدمات التي تخدم مقاعدها، أو أعدّها أولًا.</translation>
    </message>
    <message>
        <source>Seat them</source>
        <extracomment>Buttons that seat a kept roster</extracomment>
        <translation>إجلاسهم</translation>
    </message>
    <message>
        <source>In place of those here</source>
        <translation>بدل الحاضرين</translation>
    </message>
    <message>
        <source>No service told:</source>
        <extracomment>%1 is a service that is not set up; one that is, is chosen behind it</extracomment>
        <translation>بلا خدمة محددة:</translation>
    </message>
    <message>
        <source>“%1” is served by</source>
        <translation>مقاعد «%1» تخدمها</translation>
    </message>
</context>
<context>
    <name>moai::SeatsStep</name>
    <message>
        <source>Name your participants</source>
        <translation>سمِّ المشاركين</translation>
    </message>
    <message>
        <source>These are the names you call them by: “@gpt what do you think?” Each can be given a persona later, in the roster&apos;s editor.</source>
        <translation>بهذه الأسماء تناديهم: «@gpt ما رأيك؟» ويمكن لاحقًا إعطاء كل منهم شخصية في محرر قائمة المشاركين.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>A new project is made for them. The practice table stays, in its own project; change between them at the top of the sidebar.</source>
        <translation>يُنشأ لهم مشروع جديد. وتبقى طاولة التدريب في مشروعها؛ بدّل بينهما في أعلى الشريط الجانبي.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>Name of a field for a participant&apos;s name; %1 is SERVICE/MODEL</extracomment>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>My table</source>
        <extracomment>Name of the first project with models of the person&apos;s own</extracomment>
        <translation>طاولتي</translation>
    </message>
    <message>
        <source>Two are called @%1; give one of them another name.</source>
        <translation>اثنان معرّفهما @%1؛ أعطِ أحدهما اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>moai::SecretService</name>
    <message>
        <source>The secret service of this session does not answer as it should (%1).</source>
        <translation>خدمة الأسرار في هذه الجلسة لا تستجيب كما ينبغي (%1).</translation>
    </message>
    <message>
        <source>No secret service is running in this session.</source>
        <translation>لا توجد خدمة أسرار تعمل في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The secret service of this session ended meanwhile. Try again.</source>
        <translation>انتهت خدمة الأسرار في هذه الجلسة في أثناء ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody gave the keyring&apos;s password in time. Try again.</source>
        <translation>لم تُدخل كلمة مرور سلسلة المفاتيح في الوقت المناسب. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>moai::SeenDialog</name>
    <message>
        <source>What did %1 see?</source>
        <extracomment>Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt</extracomment>
        <translation>ماذا رأى %1؟</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>Name of the field that chooses with whom to compare</extracomment>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Everything it was sent</source>
        <translation>كل ما أُرسل إليه</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>Choice in a list; %1 is a handle or what somebody did, e.g. &quot;@gpt&quot;</extracomment>
        <translation>المقارنة مع %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>Name of the list of passages that were sent to a model</extracomment>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of the text that was sent to a model</extracomment>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: put all that was sent into the clipboard</extracomment>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>%1 (claims)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (الادعاءات)</translation>
    </message>
    <message>
        <source>%1 (conclusion)</source>
        <extracomment>Who did what in a round; %1 is a handle</extracomment>
        <translation>%1 (الخلاصة)</translation>
    </message>
    <message>
        <source>What %1 was sent was not kept: it was asked before Moai began to keep it, or it came with an import. Ask again to see it.</source>
        <translation>ما أُرسل إلى %1 لم يُحفظ: سُئل قبل أن يبدأ Moai بحفظه، أو جاء مع استيراد. اسأله من جديد لتراه.</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>لم يُسأل %1 بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>نحو %1 توكن</translation>
    </message>
    <message>
        <source>%1 as the service counted</source>
        <extracomment>%1 is how many tokens a service counted</extracomment>
        <translation>%1 بحسب عدّ الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were left out</source>
        <translation>
            <numerusform>لم يُترك أي مقطع</numerusform>
            <numerusform>مقطع واحد لم يتسع له المجال فتُرك</numerusform>
            <numerusform>مقطعان لم يتسع لهما المجال فتُركا</numerusform>
            <numerusform>%n مقاطع لم يتسع لها المجال فتُركت</numerusform>
            <numerusform>%n مقطعًا لم يتسع لها المجال فتُركت</numerusform>
            <numerusform>%n مقطع لم يتسع لها المجال فتُركت</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts %1</source>
        <extracomment>%1 is the version of the prompts, e.g. &quot;discuss-2&quot;</extracomment>
        <translation>الموجّهات %1</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>Beside lines that only one participant saw; %1 is a handle</extracomment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 فقط</translation>
    </message>
</context>
<context>
    <name>moai::ServiceAdvanced</name>
    <message>
        <source>Automatic</source>
        <extracomment>In place of the number of models that may be asked at once</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>They go with every request. A header that carries a key takes it from an environment variable: %1.</source>
        <extracomment>%1 is the way to write an environment variable: ${NAME}</extracomment>
        <translation>تُرسَل مع كل طلب. الترويسة التي تحمل مفتاحًا تأخذه من متغير بيئة: %1.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>How many models of a service may be asked at the same time</extracomment>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>How many participants may be asked at once. Automatic: one for a server on this computer, else as many as there are.</source>
        <translation>كم مشاركًا يجوز سؤاله في آن واحد. تلقائي: واحد لخادم على هذا الحاسوب، وإلا فكل المشاركين.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <extracomment>The file of authorities that a service&apos;s certificate may come from</extracomment>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>A file in PEM form with your company&apos;s own authority: trusted for this service besides the system&apos;s.</source>
        <translation>ملف بصيغة PEM فيه جهة الشهادات الخاصة بشركتك: يوثق بها لهذه الخدمة إلى جانب جهات النظام.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>The system&apos;s, or http://host:port or socks5://host:port</source>
        <extracomment>In the empty field for a proxy&apos;s address</extracomment>
        <translation>وكيل النظام، أو http://host:port أو socks5://host:port</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Tries a proxy</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>اختبار الوكيل</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <extracomment>How long to wait for a service: to be connected, to its first word, between two words</extracomment>
        <translation>انتظار الاتصال</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>انتظار أول كلمة</translation>
    </message>
    <message>
        <source>Wait between words</source>
        <translation>الانتظار بين الكلمات</translation>
    </message>
    <message>
        <source>Trying the proxy…</source>
        <extracomment>While a proxy is tried</extracomment>
        <translation>جارٍ تجربة الوكيل…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>يعمل: الخدمة تجيب.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceError</name>
    <message>
        <source>The service did not accept the key. Check the key and what it may use.</source>
        <translation>لم تقبل الخدمة المفتاح. تحقق من المفتاح ومما يحق له استخدامه.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up at the service, then retry.</source>
        <translation>لم يبقَ رصيد في الحساب. اشحنه لدى الخدمة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Too many requests for this key. Wait a little, then retry.</source>
        <translation>طلبات كثيرة جدًا بهذا المفتاح. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service is overloaded. Retry in a moment.</source>
        <translation>الخدمة مثقلة بالطلبات. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The service does not know this model or address. Check both.</source>
        <translation>لا تعرف الخدمة هذا النموذج أو العنوان. تحقق منهما.</translation>
    </message>
    <message>
        <source>The question is too long for this model. Shorten it or take a model with a larger context.</source>
        <translation>السؤال أطول مما يتسع له هذا النموذج. اختصره أو اختر نموذجًا بسياق أكبر.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter blocked this. Rephrase the question.</source>
        <translation>حظر مرشّح المحتوى في الخدمة هذا. أعد صياغة السؤال.</translation>
    </message>
    <message>
        <source>The service took too long. Retry.</source>
        <translation>استغرقت الخدمة وقتًا طويلًا. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service declined the request. Check the model and its parameters.</source>
        <translation>رفضت الخدمة الطلب. تحقق من النموذج ومعاملاته.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak this protocol. Check the service&apos;s URL and kind.</source>
        <translation>ما يجيب عند هذا العنوان لا يتحدث هذا البروتوكول. تحقق من عنوان URL للخدمة ونوعها.</translation>
    </message>
    <message>
        <source>The service failed. Retry in a moment.</source>
        <translation>حدث خلل في الخدمة. أعد المحاولة بعد لحظات.</translation>
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
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>The button of a service that cannot be changed</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The practice participants need no key.</source>
        <translation>لا يحتاج المشاركون التدريبيون إلى مفتاح.</translation>
    </message>
    <message>
        <source>Asking the service for its models…</source>
        <extracomment>While a service is tested</extracomment>
        <translation>يجري سؤال الخدمة عن نماذجها…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>يعمل: لا نماذج.</numerusform>
            <numerusform>يعمل: نموذج واحد.</numerusform>
            <numerusform>يعمل: نموذجان.</numerusform>
            <numerusform>يعمل: %n نماذج.</numerusform>
            <numerusform>يعمل: %n نموذجًا.</numerusform>
            <numerusform>يعمل: %n نموذج.</numerusform>
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
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Unfolds what few services need: headers, proxy, time-outs …</extracomment>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>The service is kept, its key is not yet.</source>
        <translation>حُفظت الخدمة، ولم يُحفظ مفتاحها بعد.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceHeaders</name>
    <message>
        <source>The header %1 takes the environment variable %2, which is not set. Set it, then start Moai again.</source>
        <translation>تأخذ الترويسة %1 متغير البيئة %2، وهو غير معيّن. عيّنه، ثم شغّل Moai من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a header: use letters, digits and &quot;-&quot;.</source>
        <translation>«%1» لا يصلح اسمًا لترويسة: استخدم حروفًا وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it from the service %2.</source>
        <translation>الترويسة %1 يضبطها الاتصال نفسه. أزلها من الخدمة %2.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>في قيمة الترويسة %1 فاصل أسطر أو محرف تحكم آخر. أزله.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceKeys</name>
    <message>
        <source>There is no service “%1”: add it with `moai service add %1`, or give the seat another one.</source>
        <translation>لا توجد خدمة «%1»: أضفها بالأمر `moai service add %1`، أو أعطِ المقعد خدمة أخرى.</translation>
    </message>
    <message>
        <source>No key for %1: put it into %2 or run `moai service add %1 --key-stdin`.</source>
        <translation>لا مفتاح لـ %1: ضعه في %2 أو شغّل `moai service add %1 --key-stdin`.</translation>
    </message>
</context>
<context>
    <name>moai::ServiceLine</name>
    <message>
        <source>Services: good</source>
        <extracomment>Buttons at the foot of the sidebar: the places that serve models, and their keys</extracomment>
        <translation>الخدمات: سليمة</translation>
    </message>
    <message>
        <source>Services and keys…</source>
        <translation>الخدمات والمفاتيح…</translation>
    </message>
    <message>
        <source>Every service that was asked has answered.</source>
        <translation>كل خدمة سُئلت أجابت.</translation>
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
            <numerusform>لا خدمات متعثرة</numerusform>
            <numerusform>خدمة واحدة متعثرة</numerusform>
            <numerusform>خدمتان متعثرتان</numerusform>
            <numerusform>%n خدمات متعثرة</numerusform>
            <numerusform>%n خدمة متعثرة</numerusform>
            <numerusform>%n خدمة متعثرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moai::ServiceList</name>
    <message>
        <source>Services</source>
        <extracomment>Name of the list of services, for screen readers</extracomment>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>New service</source>
        <extracomment>A service in the list that has no name yet</extracomment>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>Below a service whose fields were changed</extracomment>
        <translation>لم تُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>moai::ServiceRules</name>
    <message>
        <source>Give the service a name.</source>
        <translation>أعطِ الخدمة اسمًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service&apos;s name: take letters, digits, “.”, “-” and “_”, 64 at most.</source>
        <translation>«%1» لا يصلح اسمًا لخدمة: استخدم حروفًا وأرقامًا و«.» و«-» و«_»، بحد أقصى 64.</translation>
    </message>
    <message>
        <source>“practice” is the built-in service. Take another name.</source>
        <translation>الخدمة «practice» مدمجة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It should look like https://models.example/v1.</source>
        <translation>«%1» ليس عنوان ويب. ينبغي أن يشبه https://models.example/v1.</translation>
    </message>
    <message>
        <source>A service&apos;s address has no user, password, query or fragment. Its key is kept apart, in the keychain or the environment.</source>
        <translation>لا يحوي عنوان الخدمة مستخدمًا ولا كلمة مرور ولا استعلامًا ولا مقطعًا بعد #. يُحفظ مفتاحها على حدة، في سلسلة المفاتيح أو البيئة.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is stored and cannot hold a password: leave the service&apos;s proxy empty and set it in https_proxy or http_proxy.</source>
        <translation>يُخزَّن عنوان الوكيل ولا يجوز أن يحوي كلمة مرور: اترك وكيل الخدمة فارغًا واضبطه في https_proxy أو http_proxy.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy&apos;s address: write http://host:port or socks5://host:port.</source>
        <translation>«%1» ليس عنوان وكيل: اكتب http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no name for a header: use letters, digits and “-”, as in “X-Team: research”.</source>
        <translation>«%1» لا يصلح اسمًا لترويسة: استخدم حروفًا وأرقامًا و«-»، مثل «X-Team: research».</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it. Remove it.</source>
        <translation>في قيمة الترويسة %1 فاصل أسطر أو محرف تحكم آخر. أزله.</translation>
    </message>
    <message>
        <source>The header %1 carries a key, and headers are stored. Give the key as the service&apos;s key, or name an environment variable that holds it: “%1: ${NAME}”.</source>
        <translation>تحمل الترويسة %1 مفتاحًا، والترويسات تُخزَّن. أدخل المفتاح مفتاحًا للخدمة، أو اذكر متغير بيئة يحويه: «%1: ${NAME}».</translation>
    </message>
</context>
<context>
    <name>moai::ServiceText</name>
    <message>
        <source>A service needs a name.</source>
        <translation>تحتاج الخدمة إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” needs at least one lane, or none set.</source>
        <translation>تحتاج «%1» إلى مسار واحد على الأقل، أو دون تحديد.</translation>
    </message>
    <message>
        <source>There is already a service called “%1”.</source>
        <translation>توجد خدمة باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>لا توجد خدمة «%1».</translation>
    </message>
    <message>
        <source>The service “%1” was removed.</source>
        <translation>أُزيلت الخدمة «%1».</translation>
    </message>
    <message>
        <source>Seats of %1 still use “%2”. Remove them, or give them another service, first.</source>
        <translation>ما زالت مقاعد %1 تستخدم «%2». أزلها أولًا، أو أعطها خدمة أخرى.</translation>
    </message>
</context>
<context>
    <name>moai::Services</name>
    <message>
        <source>The URL of the service %1 cannot be asked: write one that begins with https:// or http://.</source>
        <translation>تعذّر سؤال عنوان URL للخدمة %1: اكتب عنوانًا يبدأ بـ https:// أو http://.</translation>
    </message>
</context>
<context>
    <name>moai::ServicesPage</name>
    <message>
        <source>Services and keys</source>
        <extracomment>Title of the settings page with the places that serve models</extracomment>
        <translation>الخدمات والمفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Button that opens a list of well-known services</extracomment>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Seat models…</source>
        <extracomment>Button that leads from the services to the roster</extracomment>
        <translation>إجلاس نماذج…</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <extracomment>Button that removes the service shown</extracomment>
        <translation>إزالة هذه الخدمة</translation>
    </message>
    <message>
        <source>Add the place that serves your models: a cloud service with your key, or a server on this computer.</source>
        <translation>أضف المكان الذي يقدّم نماذجك: خدمة سحابية بمفتاحك، أو خادمًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>Button: goes on although a typed key is lost</extracomment>
        <translation>المتابعة دونه</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <extracomment>Notice with an Undo button; %1 is a service&apos;s name</extracomment>
        <translation>أُزيلت «%1».</translation>
    </message>
    <message>
        <source>The key that you typed is not saved yet, and goes when you look at something else.</source>
        <translation>المفتاح الذي كتبته لم يُحفظ بعد، وسيضيع إذا انتقلت إلى شيء آخر.</translation>
    </message>
</context>
<context>
    <name>moai::Settings</name>
    <message>
        <source>The settings cannot be kept in %1; check that the file and its folder can be written.</source>
        <translation>تعذّر حفظ الإعدادات في %1؛ تحقق من إمكان الكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: Moai goes on with its own. Check what may be done with that file.</source>
        <translation>تعذّرت قراءة الإعدادات في %1: يتابع Moai بإعداداته الخاصة. تحقق من أذونات ذلك الملف.</translation>
    </message>
    <message>
        <source>Some lines of %1 are no settings and were left out. The file as it was is now %2.</source>
        <translation>بعض أسطر %1 ليست إعدادات فتُركت. والملف كما كان هو الآن %2.</translation>
    </message>
</context>
<context>
    <name>moai::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of the settings&apos; pages, for screen readers</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>Button: everything on this page of the settings as a fresh Moai has it</extracomment>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>The page was as a fresh Moai has it.</source>
        <translation>الصفحة على قيمها الأصلية من قبل.</translation>
    </message>
    <message>
        <source>“%1” is as a fresh Moai has it.</source>
        <extracomment>Notice with an Undo button; %1 is the title of a page of the settings</extracomment>
        <translation>عادت «%1» إلى قيمها الأصلية.</translation>
    </message>
</context>
<context>
    <name>moai::ShippedPersonas</name>
    <message>
        <source>Skeptic</source>
        <extracomment>Name of a persona that comes with Moai; its text, below each name, is read by a model</extracomment>
        <translation>المتشكك</translation>
    </message>
    <message>
        <source>Doubt what is claimed until it is shown. For each important claim say what evidence would settle it and whether it is there. Name the weakest step of an argument, your own included, and say plainly when you do not know.</source>
        <translation>شكّك في كل ما يُدّعى حتى يُثبت. واذكر لكل ادعاء مهم ما الدليل الذي يحسمه وهل هو موجود. سمِّ أضعف خطوة في الحجة، بما في ذلك حجتك، وقل بوضوح متى لا تعرف.</translation>
    </message>
    <message>
        <source>Careful editor</source>
        <translation>المحرر الدقيق</translation>
    </message>
    <message>
        <source>Read like an editor who respects the author. Cut what carries nothing, ask what a vague word means, and keep the tone. Show the changed sentence rather than describing the change, and give the reason in a few words.</source>
        <translation>اقرأ كمحرر يحترم الكاتب. احذف ما لا يضيف شيئًا، واسأل عن معنى كل كلمة مبهمة، وحافظ على النبرة. اعرض الجملة المعدّلة بدل وصف التعديل، واذكر السبب في كلمات قليلة.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>المهندس</translation>
    </message>
    <message>
        <source>Think in requirements, limits and failure. Prefer the simplest thing that works, put numbers with units on what you claim, and say what it costs, how it breaks and how one would notice.</source>
        <translation>فكّر في المتطلبات والحدود والأعطال. فضّل أبسط ما يفي بالغرض، وأرفق بما تدّعيه أرقامًا ووحدات، واذكر تكلفته وكيف يتعطل وكيف يُلاحظ ذلك.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلّم</translation>
    </message>
    <message>
        <source>Explain so that a bright beginner can follow: start from what is known, one idea at a time, with a small concrete example before the general rule. Point out the usual mistake, and end with one question that tests understanding.</source>
        <translation>اشرح بحيث يتابعك مبتدئ ذكي: ابدأ مما هو معروف، فكرة بعد فكرة، مع مثال صغير ملموس قبل القاعدة العامة. نبّه إلى الخطأ الشائع، واختم بسؤال واحد يختبر الفهم.</translation>
    </message>
    <message>
        <source>Devil&apos;s advocate</source>
        <translation>محامي الشيطان</translation>
    </message>
    <message>
        <source>Argue the strongest case against the view that most people here would take. Use its best arguments, not a caricature. Say at the end which of them convinces you most, and what would answer it.</source>
        <translation>دافع بأقوى حجة ممكنة ضد الرأي الذي يتبناه معظم الحاضرين هنا. استخدم أفضل حججه لا صورة مشوهة منه. وقل في النهاية أيها أكثر إقناعًا لك، وما الذي يرد عليها.</translation>
    </message>
    <message>
        <source>Historian</source>
        <translation>المؤرخ</translation>
    </message>
    <message>
        <source>Put the question into its history: what was tried before, under which conditions, and how it ended. Tell sources from later legend, give dates and places, and say where a comparison with the past stops holding.</source>
        <translation>ضع السؤال في سياقه التاريخي: ما الذي جُرّب من قبل، وفي أي ظروف، وكيف انتهى. ميّز المصادر من الروايات اللاحقة، واذكر التواريخ والأماكن، وقل أين تتوقف المقارنة بالماضي عن الصلاح.</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>الإحصائي</translation>
    </message>
    <message>
        <source>Ask what was measured, on whom, and compared with what. Give ranges rather than single figures, mention base rates, chance and selection, keep correlation apart from cause, and work the numbers step by step.</source>
        <translation>اسأل ماذا قيس، وعلى من، وبالمقارنة مع ماذا. أعطِ مجالات بدل الأرقام المفردة، واذكر المعدلات الأساسية والمصادفة والانتقاء، وميّز الارتباط من السببية، واحسب الأرقام خطوة خطوة.</translation>
    </message>
    <message>
        <source>Plain speaker</source>
        <translation>صاحب الكلام الواضح</translation>
    </message>
    <message>
        <source>Answer first, in one sentence; then only what is needed to act on it. Use everyday words and short sentences, no jargon and no preamble. If it depends, say on what.</source>
        <translation>أجب أولًا في جملة واحدة؛ ثم اذكر فقط ما يلزم للعمل بها. استخدم كلمات يومية وجملًا قصيرة، بلا مصطلحات ولا مقدمات. وإن كان الأمر يتوقف على شيء، فقل ما هو.</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Title of the page that lists all keys</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>Button of the page that lists all keys</extracomment>
        <translation>تغيير المفاتيح…</translation>
    </message>
</context>
<context>
    <name>moai::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <extracomment>In the empty field over the table of keys</extracomment>
        <translation>إجراء أو مفاتيحه</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Buttons below the table of keys</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Press the keys for “%1” together. Esc leaves it as it is.</source>
        <extracomment>%1 is what an action does, e.g. New discussion</extracomment>
        <translation>اضغط مفاتيح «%1» معًا. يتركها Esc كما هي.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A title in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is taken: it does %2. Shall it do “%3” from now on?</source>
        <extracomment>%1 are keys, %2 what they do now</extracomment>
        <translation>يُستخدم %1 بالفعل: وظيفته %2. هل تصبح وظيفته «%3» من الآن؟</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>A page of the settings: which keys do what</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>moai::Sidebar</name>
    <message>
        <source>New discussion</source>
        <extracomment>Button over the list of discussions</extracomment>
        <translation>نقاش جديد</translation>
    </message>
    <message>
        <source>Search discussions</source>
        <extracomment>In the search field over the list of discussions</extracomment>
        <translation>البحث في النقاشات</translation>
    </message>
    <message>
        <source>No discussions yet.</source>
        <extracomment>In place of the list of discussions</extracomment>
        <translation>لا نقاشات بعد.</translation>
    </message>
    <message>
        <source>No discussion holds these words.</source>
        <translation>لا يحوي أي نقاش هذه الكلمات.</translation>
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
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Start a new discussion</source>
        <translation>بدء نقاش جديد</translation>
    </message>
</context>
<context>
    <name>moai::SingleInstance</name>
    <message>
        <source>Moai cannot write to %1. Check the directory&apos;s permissions, or choose another with --data-dir.</source>
        <translation>تعذّر على Moai الكتابة في %1. تحقق من أذونات المجلد، أو اختر غيره باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>Moai cannot open the socket %1: %2. Check the permissions of its directory.</source>
        <translation>تعذّر على Moai فتح المقبس %1: %2. تحقق من أذونات مجلده.</translation>
    </message>
</context>
<context>
    <name>moai::StanceDelegate</name>
    <message>
        <source>→ round %1, no reason</source>
        <extracomment>In a cell of the map, as short as possible; %1 is a round&apos;s number</extracomment>
        <translation>← الجولة %1، بلا سبب</translation>
    </message>
    <message>
        <source>→ round %1</source>
        <translation>← الجولة %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <extracomment>In a cell of the map: the quote was not found in the answer</extracomment>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>moai::StanceFooter</name>
    <message>
        <source>holds</source>
        <extracomment>Under a turn: the speaker did not change sides</extracomment>
        <translation>ثابت على موقفه</translation>
    </message>
    <message>
        <source>moved without naming an argument (conformity)</source>
        <extracomment>Under a turn: the speaker changed sides without a reason</extracomment>
        <translation>غيّر موقفه دون ذكر حجة (مسايرة)</translation>
    </message>
    <message>
        <source>moved toward @%1 without naming an argument (conformity)</source>
        <translation>مال إلى @%1 دون ذكر حجة (مسايرة)</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is the argument</extracomment>
        <translation>غيّر موقفه: %1</translation>
    </message>
    <message>
        <source>moved by @%1: %2</source>
        <extracomment>Under a turn: the speaker changed sides; %1 is a handle, %2 the argument</extracomment>
        <translation>أقنعه @%1: %2</translation>
    </message>
    <message>
        <source>Stance of @%1: %2 (%3)</source>
        <extracomment>What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved</extracomment>
        <translation>موقف @%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moai::StandingsItemModel</name>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name, %3 its value</extracomment>
        <translation>@%1، %2: %3</translation>
    </message>
    <message>
        <source>Mean of the places, 1 is the best; a participant&apos;s vote for its own answer does not count</source>
        <translation>متوسط المراتب، و1 هي الأفضل؛ ولا يُحتسب تصويت المشارك لإجابته</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>Columns of a ranking</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Your place</source>
        <extracomment>Columns of a ranking: the person&apos;s own place for an answer</extracomment>
        <translation>مرتبتك</translation>
    </message>
</context>
<context>
    <name>moai::StatementText</name>
    <message>
        <source>%1 holds “%2”, which this version of Moai does not know. Update Moai; nothing was changed.</source>
        <translation>يحوي %1 القيمة «%2» التي لا تعرفها هذه النسخة من Moai. حدّث Moai؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>moai::StatusWording</name>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the round&apos;s number, %2 that of the last round that is to follow</extracomment>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <extracomment>What a round is for</extracomment>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>Why an answer failed, in a word: the service&apos;s key is missing or wrong</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>ضغط زائد</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>%1 seconds; a no-break space between</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>Participants of a round whose marks do not fit into the message</extracomment>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button below a message</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة ما فشل</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
</context>
<context>
    <name>moai::StorageText</name>
    <message>
        <source>Another program has kept %1 busy for a minute. Close it and try again.</source>
        <translation>يشغل برنامج آخر %1 منذ دقيقة. أغلقه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Free some space on its disk and try again; what was kept before is safe.</source>
        <translation>لم يبقَ مكان لـ %1. أخلِ بعض المساحة على قرصه وحاول مرة أخرى؛ ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database at all. Move it away and put the newest copy from %2 in its place; without one, Moai starts with an empty database.</source>
        <translation>%1 تالف أو ليس قاعدة بيانات أصلًا. انقله من مكانه وضع بدله أحدث نسخة من %2؛ وإن لم توجد، فسيبدأ Moai بقاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder, or choose another folder with --data-dir.</source>
        <translation>تعذّرت الكتابة في %1. تحقق من أذونات الملف ومجلده، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and may be written, or choose another folder with --data-dir.</source>
        <translation>تعذّر فتح %1. تحقق من وجود مجلده ومن إمكان الكتابة فيه، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk it is on, then try again.</source>
        <translation>تعذّرت القراءة من %1 أو الكتابة فيه (%2). تحقق من القرص الذي يقع عليه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in %1. Shorten it.</source>
        <translation>هذا النص أطول من أن يُحفظ في %1. اختصره.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Please report this.</source>
        <translation>تعذّر استخدام %1: %2. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>moai::StoreFailurePage</name>
    <message>
        <source>Moai cannot open its store</source>
        <extracomment>Title of the page that is shown when the database cannot be used</extracomment>
        <translation>تعذّر على Moai فتح مخزنه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>moai::Summons</name>
    <message>
        <source>Moai does not know the link “%1”. Links are moai://discussion/ID and moai://new?text=WORDS.</source>
        <translation>لا يعرف Moai الرابط «%1». الروابط هي moai://discussion/ID وmoai://new?text=WORDS.</translation>
    </message>
    <message>
        <source>The link “%1” names no discussion: it should end in the ID of one.</source>
        <translation>لا يذكر الرابط «%1» أي نقاش: ينبغي أن ينتهي بمعرّف نقاش.</translation>
    </message>
    <message>
        <source>The link “%1” is too long: at most %L2 characters are taken. Paste its text into the composer instead.</source>
        <translation>الرابط «%1» أطول من اللازم: الحد الأقصى %L2 محرف. الصق نصه في خانة الكتابة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is no file of this computer. Save it here, then open it.</source>
        <translation>«%1» ليس ملفًا على هذا الحاسوب. احفظه هنا، ثم افتحه.</translation>
    </message>
</context>
<context>
    <name>moai::TableMenu</name>
    <message>
        <source>&amp;Discuss</source>
        <extracomment>Menu of a discussion</extracomment>
        <translation>مناقشة</translation>
    </message>
    <message>
        <source>&amp;Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>&amp;Rank the answers</source>
        <translation>ترتيب الإجابات</translation>
    </message>
    <message>
        <source>Write the &amp;conclusion</source>
        <translation>كتابة الخلاصة</translation>
    </message>
    <message>
        <source>&amp;Map the claims</source>
        <translation>رسم خريطة الادعاءات</translation>
    </message>
    <message>
        <source>What to do with the discussion</source>
        <extracomment>Button with what can be done with a discussion</extracomment>
        <translation>ما يمكن فعله بالنقاش</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Saves the discussion as a file</source>
        <translation>يحفظ النقاش ملفًا</translation>
    </message>
</context>
<context>
    <name>moai::TapeWire</name>
    <message>
        <source>The tape ends in the middle of this answer.</source>
        <translation>ينتهي الشريط وسط هذه الإجابة.</translation>
    </message>
    <message>
        <source>%1 from character %2 on</source>
        <extracomment>%1 a place in a request, e.g. body.messages[2].content</extracomment>
        <translation>%1 من الحرف %2</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>طول %1</translation>
    </message>
    <message>
        <source>This request is not on the tape: all answers on it have been given.</source>
        <translation>هذا الطلب ليس على الشريط: أُعطيت كل إجاباته عليه.</translation>
    </message>
    <message>
        <source>This request is not on the tape. Request %1 there comes nearest; it differs in %2.</source>
        <translation>هذا الطلب ليس على الشريط. أقرب ما فيه الطلب %1، ويختلف عنه في %2.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramAnswer</name>
    <message>
        <source>Telegram does not take the bot&apos;s token. Get it from @BotFather and set it again.</source>
        <translation>لا يقبل Telegram رمز البوت. احصل عليه من @BotFather وعيّنه من جديد.</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go to a webhook. Remove the webhook if nothing else needs it.</source>
        <translation>تذهب رسائل البوت إلى خطاف ويب. أزل خطاف الويب إن لم يكن شيء آخر يحتاج إليه.</translation>
    </message>
    <message>
        <source>Another program reads this bot&apos;s messages. End it, or get a token of its own for Moai from @BotFather.</source>
        <translation>يقرأ برنامج آخر رسائل هذا البوت. أنهِه، أو احصل من @BotFather على رمز بوت خاص بـ Moai.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>يطلب %1 التمهل.</translation>
    </message>
    <message>
        <source>%1 has trouble (%2). Moai tries again by itself.</source>
        <translation>يواجه %1 مشكلة (%2). يعيد Moai المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 knows no such bot. Check the token and the server&apos;s address.</source>
        <translation>لا يعرف %1 بوتًا كهذا. تحقق من رمز البوت وعنوان الخادم.</translation>
    </message>
    <message>
        <source>Telegram refused: %1</source>
        <extracomment>%1 what Telegram&apos;s server says, in English</extracomment>
        <translation>رفض Telegram: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the address, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong with its certificate</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1: %2 تحقق من العنوان والساعة والشهادة.</translation>
    </message>
    <message>
        <source>There is no host %1. Check the network and the server&apos;s address.</source>
        <translation>لا يوجد مضيف %1. تحقق من الشبكة وعنوان الخادم.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>لا شيء يجيب عند %1. هل الخادم يعمل؟</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1. Check the system&apos;s proxy.</source>
        <translation>لا يسمح لنا الوكيل بالوصول إلى %1. تحقق من وكيل النظام.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Check the network.</source>
        <translation>أغلق %1 الاتصال دون إجابة. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>لم يُجب %1 في الوقت المناسب. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>انقطع الاتصال مع %1 وسط الإجابة.</translation>
    </message>
    <message>
        <source>%1 answers (HTTP %2), but not as a Telegram server does. Check the server&apos;s address, and whether the network wants you to sign in.</source>
        <extracomment>%1 a host, %2 a number</extracomment>
        <translation>يجيب %1 (HTTP %2)، لكن ليس كما يجيب خادم Telegram. تحقق من عنوان الخادم، ومما إذا كانت الشبكة تطلب منك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramApi</name>
    <message>
        <source>This is no address of a Telegram server: write https://host, without the bot&apos;s token, a password or a question mark. The usual one is https://api.telegram.org.</source>
        <translation>هذا ليس عنوان خادم Telegram: اكتب https://host، دون رمز البوت أو كلمة مرور أو علامة استفهام. العنوان المعتاد هو https://api.telegram.org.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramBot</name>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram, and give its token to Moai.</source>
        <translation>لم يُعدّ بوت بعد. أنشئ واحدًا عند @BotFather في Telegram، وأعطِ رمزه لـ Moai.</translation>
    </message>
    <message>
        <source>Another Moai of this data directory runs the bot. This one takes over when that one ends.</source>
        <translation>نسخة أخرى من Moai على مجلد البيانات هذا تشغّل البوت. ستتولاه هذه عندما تنتهي تلك.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramPage</name>
    <message>
        <source>Chats, or the bot itself</source>
        <extracomment>Name of the row of tabs, for screen readers</extracomment>
        <translation>المحادثات أو البوت نفسه</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>Tabs of the Telegram page</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
</context>
<context>
    <name>moai::TelegramQuestion</name>
    <message>
        <source>This chat is not known any more. Pair it again.</source>
        <translation>لم تعد هذه المحادثة معروفة. أقرنها من جديد.</translation>
    </message>
</context>
<context>
    <name>moai::TelegramStore</name>
    <message>
        <source>The chat was forgotten meanwhile. Pair it again.</source>
        <translation>نُسيت المحادثة في الأثناء. أقرنها من جديد.</translation>
    </message>
</context>
<context>
    <name>moai::ThinkingFold</name>
    <message>
        <source>Thinking of %1</source>
        <extracomment>Name of the text that shows a model&apos;s thinking; %1 is a handle such as @gpt</extracomment>
        <translation>تفكير %1</translation>
    </message>
    <message>
        <source>Thinking · %1</source>
        <extracomment>Title of the fold over an answer: what the model thought first</extracomment>
        <translation>التفكير · %1</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
</context>
<context>
    <name>moai::TokenForm</name>
    <message>
        <source>The bot stops, and the token is taken out of the keychain. The chats stay paired.</source>
        <translation>يتوقف البوت، ويُزال رمزه من سلسلة المفاتيح. وتبقى المحادثات مقترنة.</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>إزالة رمز البوت</translation>
    </message>
    <message>
        <source>Open %1 in Telegram, send it /newbot and answer its questions.</source>
        <extracomment>%1 is a link to Telegram&apos;s bot that makes bots</extracomment>
        <translation>افتح %1 في Telegram، وأرسل إليه /newbot وأجب عن أسئلته.</translation>
    </message>
    <message>
        <source>Paste the token that it gives you here.</source>
        <translation>الصق هنا رمز البوت الذي يعطيك إياه.</translation>
    </message>
    <message>
        <source>How to get a token</source>
        <translation>كيفية الحصول على رمز بوت</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>رمز البوت</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Buttons beside the token of a Telegram bot</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>لمن رمز البوت</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>رمز بوت آخر</translation>
    </message>
    <message>
        <source>Token from @BotFather</source>
        <translation>رمز البوت من @BotFather</translation>
    </message>
    <message>
        <source>The token comes from the environment variable MOAI_TELEGRAM_TOKEN. Change it there, then start Moai again.</source>
        <translation>يأتي رمز البوت من متغير البيئة MOAI_TELEGRAM_TOKEN. غيّره هناك، ثم شغّل Moai من جديد.</translation>
    </message>
    <message>
        <source>A token is kept in the keychain.</source>
        <translation>يوجد رمز بوت محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It will be kept in the keychain. Where there is none, set MOAI_TELEGRAM_TOKEN in the environment instead.</source>
        <translation>سيُحفظ في سلسلة المفاتيح. وإن لم توجد، فعيّن MOAI_TELEGRAM_TOKEN في البيئة بدلًا منها.</translation>
    </message>
    <message>
        <source>Asking Telegram whose token this is…</source>
        <extracomment>While a token is tried</extracomment>
        <translation>يجري سؤال Telegram لمن رمز البوت هذا…</translation>
    </message>
    <message>
        <source>It works: this is the token of %1.</source>
        <translation>يعمل: هذا رمز %1.</translation>
    </message>
    <message>
        <source>The token of %1 is kept in the keychain.</source>
        <translation>رمز %1 محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The token is removed.</source>
        <translation>أُزيل رمز البوت.</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptEntry</name>
    <message>
        <source>You</source>
        <extracomment>Names of contributions in the transcript; %1 is a handle such as @gpt</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>challenger</source>
        <extracomment>Mark of the participant that argues against the leading view</extracomment>
        <translation>المتحدّي</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>سؤال %1 من جديد</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>State of an answer: others speak first</extracomment>
        <translation>في انتظار دوره</translation>
    </message>
</context>
<context>
    <name>moai::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Name of the view that shows everything in reading order, for screen readers</extracomment>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>moai::TransportFailure</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer. Retry.</source>
        <translation>انقطع الاتصال مع %1 وسط الإجابة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Retry in a moment.</source>
        <translation>أغلق %1 الاتصال دون إجابة. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. Check the network.</source>
        <translation>تعذّر الاتصال بـ %1. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Set them in https_proxy or http_proxy.</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور. عيّنهما في https_proxy أو http_proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the service&apos;s proxy and the system&apos;s.</source>
        <translation>لا يسمح لنا الوكيل بالمرور. تحقق من وكيل الخدمة ووكيل النظام.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>لا شيء يجيب عند %1. هل الخادم يعمل؟</translation>
    </message>
    <message>
        <source>There is no host %1. Check the service&apos;s URL and the network.</source>
        <translation>لا يوجد مضيف %1. تحقق من عنوان URL للخدمة ومن الشبكة.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2 Check the URL, the clock and the certificate.</source>
        <extracomment>%1 a host, %2 what is wrong</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1: %2 تحقق من عنوان URL والساعة والشهادة.</translation>
    </message>
    <message>
        <source>%1 is no address to ask: it must begin with https:// or http://.</source>
        <translation>العنوان %1 لا يمكن سؤاله: يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>What %1 sent could not be unpacked. Retry; if it happens again, report it to the service.</source>
        <translation>تعذّر فك ما أرسله %1. أعد المحاولة؛ وإن تكرر ذلك فأبلغ الخدمة.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2. Check the network and the service&apos;s URL and proxy.</source>
        <translation>لم يقبل %1 الاتصال خلال %2. تحقق من الشبكة ومن عنوان URL للخدمة ووكيلها.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>لم يبدأ %1 بالإجابة خلال %2. أعد المحاولة، أو امنح الخدمة مهلة أطول للبايت الأول.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of its answer for %2. Retry, or give the service a longer idle time-out.</source>
        <translation>صمت %1 وسط إجابته مدة %2. أعد المحاولة، أو امنح الخدمة مهلة خمول أطول.</translation>
    </message>
    <message>
        <source>%1 kept the connection open but sent no word for %2. Retry, or give the service a longer first-byte time-out.</source>
        <translation>أبقى %1 الاتصال مفتوحًا لكنه لم يرسل أي كلمة مدة %2. أعد المحاولة، أو امنح الخدمة مهلة أطول للبايت الأول.</translation>
    </message>
</context>
<context>
    <name>moai::Tray</name>
    <message numerus="yes">
        <source>%n discussion(s) under way</source>
        <translation>
            <numerusform>لا نقاشات جارية</numerusform>
            <numerusform>نقاش واحد جارٍ</numerusform>
            <numerusform>نقاشان جاريان</numerusform>
            <numerusform>%n نقاشات جارية</numerusform>
            <numerusform>%n نقاشًا جاريًا</numerusform>
            <numerusform>%n نقاش جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) with a failed answer</source>
        <translation>
            <numerusform>لا نقاشات فيها إجابة فاشلة</numerusform>
            <numerusform>نقاش واحد فيه إجابة فاشلة</numerusform>
            <numerusform>نقاشان فيهما إجابة فاشلة</numerusform>
            <numerusform>%n نقاشات فيها إجابة فاشلة</numerusform>
            <numerusform>%n نقاشًا فيه إجابة فاشلة</numerusform>
            <numerusform>%n نقاش فيه إجابة فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread discussion(s)</source>
        <translation>
            <numerusform>لا نقاشات غير مقروءة</numerusform>
            <numerusform>نقاش واحد غير مقروء</numerusform>
            <numerusform>نقاشان غير مقروءين</numerusform>
            <numerusform>%n نقاشات غير مقروءة</numerusform>
            <numerusform>%n نقاشًا غير مقروء</numerusform>
            <numerusform>%n نقاش غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <extracomment>Of the tray icon: no answer is under way, nothing is unread</extracomment>
        <translation>لا شيء جارٍ</translation>
    </message>
    <message>
        <source>Telegram has trouble</source>
        <translation>Telegram متعثر</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>Title of a discussion that has none</extracomment>
        <translation>بلا عنوان</translation>
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
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Quick &amp;question…</source>
        <extracomment>Tray menu: the small window to ask something from anywhere</extracomment>
        <translation>سؤال سريع…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Hide Moai</source>
        <extracomment>Tray menu: the window</extracomment>
        <translation>إخفاء Moai</translation>
    </message>
    <message>
        <source>&amp;Show Moai</source>
        <translation>إظهار Moai</translation>
    </message>
    <message>
        <source>Pause &amp;Telegram</source>
        <extracomment>Tray menu: the Telegram bot</extracomment>
        <translation>إيقاف Telegram مؤقتًا</translation>
    </message>
    <message>
        <source>Resume &amp;Telegram</source>
        <translation>استئناف Telegram</translation>
    </message>
</context>
<context>
    <name>moai::ViewSwitch</name>
    <message>
        <source>Columns</source>
        <extracomment>Views of a discussion: the answers side by side</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Views of a discussion: everything in reading order</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Views of a discussion: claims × participants</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Name of the row of buttons that choose the view, for screen readers</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>The answers side by side</source>
        <translation>الإجابات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Everything in the order it was said</source>
        <translation>كل شيء بترتيب قوله</translation>
    </message>
    <message>
        <source>Who holds which claim</source>
        <translation>من يتبنى أي ادعاء</translation>
    </message>
</context>
<context>
    <name>moai::Welcome</name>
    <message>
        <source>Why is the sky blue?</source>
        <extracomment>A first question, ready to be sent at the practice table</extracomment>
        <translation>لماذا السماء زرقاء؟</translation>
    </message>
</context>
<context>
    <name>moai::WelcomePage</name>
    <message>
        <source>Not no&amp;w</source>
        <extracomment>Button that puts the first start away</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the person is in the first start; %1 of %2</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <extracomment>The last button of the first start: the table is ready</extracomment>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>moai::WinTableDialog</name>
    <message>
        <source>Win table of “%1”</source>
        <extracomment>Title of a dialog; %1 is a project&apos;s name</extracomment>
        <translation>جدول الفوز في «%1»</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing has been ranked in this project yet. Say /rank, or rank the answers of a round yourself.</source>
        <translation>لم يُرتَّب شيء في هذا المشروع بعد. اكتب /rank، أو رتّب إجابات جولة بنفسك.</translation>
    </message>
    <message>
        <source>By model and handle. A shared first place counts for each who shares it; nobody&apos;s own vote counts.</source>
        <translation>بحسب النموذج والمعرّف. تُحتسب المرتبة الأولى المشتركة لكل من يتقاسمها؛ ولا يُحتسب صوت أحد لنفسه.</translation>
    </message>
    <message>
        <source>Win table</source>
        <extracomment>Name of the table that tells who came first how often</extracomment>
        <translation>جدول الفوز</translation>
    </message>
</context>
<context>
    <name>moai::WinTableItemModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How often somebody came first; %1 wins in %2 rankings</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>@%1, %2: %3</source>
        <extracomment>A cell of a table for screen readers; %1 is a handle, %2 the column&apos;s name</extracomment>
        <translation>@%1، %2: %3</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Peers’ first places</source>
        <extracomment>Columns of the win table: first places among its peers</extracomment>
        <translation>مراتب أولى من المشاركين</translation>
    </message>
    <message>
        <source>Mean score</source>
        <extracomment>Columns of the win table</extracomment>
        <translation>متوسط الدرجة</translation>
    </message>
    <message>
        <source>Your first places</source>
        <extracomment>Columns of the win table: first places by the person&apos;s own rankings</extracomment>
        <translation>مراتب أولى منك</translation>
    </message>
</context>
<context>
    <name>moai::Wording</name>
    <message>
        <source>challenger</source>
        <extracomment>The participant that argues against the leading view</extracomment>
        <translation>المتحدّي</translation>
    </message>
</context>
<context>
    <name>moai::terminal</name>
    <message>
        <source>Run the Telegram bot alone, without a window, until it is stopped.</source>
        <translation>تشغيل بوت Telegram وحده، بلا نافذة، حتى يُوقف.</translation>
    </message>
    <message>
        <source>Take away the webhook that the bot&apos;s messages go to, then run.</source>
        <translation>إزالة خطاف الويب الذي تذهب إليه رسائل البوت، ثم التشغيل.</translation>
    </message>
    <message>
        <source>It works again: polling as @%1.</source>
        <translation>يعمل من جديد: تُجلب الرسائل باسم @%1.</translation>
    </message>
    <message>
        <source>Polling as @%1 (Ctrl+C ends).</source>
        <translation>تُجلب الرسائل باسم @%1 (للإنهاء Ctrl+C).</translation>
    </message>
    <message>
        <source>A window or another `moai bot` of this data directory runs the bot already. End that one first, or leave it to it.</source>
        <translation>تشغّل نافذة أو `moai bot` آخر على مجلد البيانات هذا البوت من قبل. أنهِ ذلك أولًا، أو اتركه له.</translation>
    </message>
    <message>
        <source>No bot is set up yet. Make one with @BotFather in Telegram; then: moai telegram token --stdin, or set MOAI_TELEGRAM_TOKEN.</source>
        <translation>لم يُعدّ بوت بعد. أنشئ واحدًا عند @BotFather في Telegram، ثم: moai telegram token --stdin، أو عيّن MOAI_TELEGRAM_TOKEN.</translation>
    </message>
    <message>
        <source>To take it away: moai bot --remove-webhook</source>
        <translation>لإزالته: moai bot --remove-webhook</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تعذّرت قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>With --lines every line names its own kind.</source>
        <translation>مع --lines يذكر كل سطر نوعه.</translation>
    </message>
    <message>
        <source>Say what to decode, e.g. moai decode openai &lt; stream.txt</source>
        <translation>اذكر ما يُفك ترميزه، مثل moai decode openai &lt; stream.txt</translation>
    </message>
    <message>
        <source>--chunk takes a number of bytes.</source>
        <translation>يأخذ --chunk عددًا من البايتات.</translation>
    </message>
    <message>
        <source>Show what Moai reads out of a service&apos;s bytes, for bug reports.</source>
        <translation>عرض ما يقرؤه Moai من بايتات الخدمة، لتقارير الأخطاء.</translation>
    </message>
    <message>
        <source>Feed N bytes at a time.</source>
        <translation>تمرير N بايت في كل مرة.</translation>
    </message>
    <message>
        <source>Read one case a line: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</source>
        <translation>قراءة حالة في كل سطر: {&quot;id&quot;,&quot;kind&quot;,&quot;status&quot;,&quot;content_type&quot;,&quot;headers&quot;,&quot;chunks&quot;:[base64]}.</translation>
    </message>
    <message>
        <source>No discussions yet. Ask something: moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>لا نقاشات بعد. اسأل شيئًا: moai say &quot;/open Why is the sky blue?&quot;</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>round %1, %2</source>
        <translation>الجولة %1، %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is deleted.</source>
        <translation>حُذف النقاش %1 «%2».</translation>
    </message>
    <message>
        <source>List discussions, newest first.</source>
        <translation>سرد النقاشات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show a discussion with all its rounds.</source>
        <translation>عرض نقاش بكل جولاته.</translation>
    </message>
    <message>
        <source>Delete a discussion.</source>
        <translation>حذف نقاش.</translation>
    </message>
    <message>
        <source>Find words in titles and in what was said, newest first.</source>
        <translation>البحث عن كلمات في العناوين وفيما قيل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only that project&apos;s.</source>
        <translation>ما في ذلك المشروع فقط.</translation>
    </message>
    <message>
        <source>--format takes md, json or html.</source>
        <translation>يأخذ --format القيمة md أو json أو html.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» مجلد: اذكر ملفًا فيه.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <extracomment>%1 file, %2 why, in the system&apos;s words</extracomment>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 are taken.</source>
        <translation>«%1» طويل جدًا: يُقبل %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is imported into project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>استُورد النقاش %1 «%2» إلى المشروع %3.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” is already there, in project %3. Nothing was changed.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>النقاش %1 «%2» موجود من قبل، في المشروع %3. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Discussion %1 “%2” was deleted here; it is back in project %3.</source>
        <extracomment>%1 key, %2 title, %3 project</extracomment>
        <translation>كان النقاش %1 «%2» محذوفًا هنا؛ وقد عاد إلى المشروع %3.</translation>
    </message>
    <message>
        <source>Take in a discussion that was exported as JSON.</source>
        <translation>استيراد نقاش صُدّر بصيغة JSON.</translation>
    </message>
    <message>
        <source>Into that project; else into its own, which is made when it is not there.</source>
        <translation>إلى ذلك المشروع؛ وإلا فإلى مشروعه هو، ويُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Write a discussion with all that it led to.</source>
        <translation>كتابة نقاش بكل ما انتهى إليه.</translation>
    </message>
    <message>
        <source>Markdown or HTML to read, JSON to import elsewhere; else md.</source>
        <translation>Markdown أو HTML للقراءة، وJSON للاستيراد في مكان آخر؛ وإلا فـ md.</translation>
    </message>
    <message>
        <source>Into that file, in place of what is there; else to standard output.</source>
        <translation>إلى ذلك الملف بدل محتواه؛ وإلا فإلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>Standard input is too long: at most %L1 bytes are taken.</source>
        <translation>الدخل القياسي طويل جدًا: يُقبل %L1 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Open the link, or send the line to the bot, until %1. The window or moai bot must be running.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>افتح الرابط، أو أرسل السطر إلى البوت، حتى %1. يجب أن تكون النافذة أو moai bot قيد التشغيل.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes, in lower case, and its first letter</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>y</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>That was decided elsewhere meanwhile.</source>
        <translation>حُسم ذلك في مكان آخر في الأثناء.</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number</extracomment>
        <translation>اقترن %1.</translation>
    </message>
    <message>
        <source>%1 is turned away.</source>
        <translation>رُفض %1.</translation>
    </message>
    <message>
        <source>Nobody sent the code in time; it does not hold any more.</source>
        <translation>لم يرسل أحد رمز الاقتران في الوقت المحدد؛ ولم يعد صالحًا.</translation>
    </message>
    <message>
        <source>%1 sent the code. Is that who you mean? [y/N]</source>
        <extracomment>%1 a person&apos;s or group&apos;s name and number; [y/N] is what may be typed</extracomment>
        <translation>أرسل %1 رمز الاقتران. أهذا من تقصده؟ [ن/ل]</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>يأخذ --port عددًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Practice models answer at %1 (Ctrl+C ends).</source>
        <translation>تجيب نماذج التدريب عند %1 (للإنهاء Ctrl+C).</translation>
    </message>
    <message>
        <source>Serve the practice models on 127.0.0.1, OpenAI-compatible.</source>
        <translation>تقديم نماذج التدريب على 127.0.0.1، متوافقةً مع OpenAI.</translation>
    </message>
    <message>
        <source>Listen there; 0 or nothing: any free port.</source>
        <translation>الاستماع هناك؛ 0 أو لا شيء: أي منفذ شاغر.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2. Add it with moai service add %1.</source>
        <translation>لا توجد خدمة «%1». المعروف: %2. أضفها بالأمر moai service add %1.</translation>
    </message>
    <message>
        <source>No projects yet. Make one: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</source>
        <translation>لا مشاريع بعد. أنشئ واحدًا: moai project new NAME --roster SERVICE/MODEL,SERVICE/MODEL</translation>
    </message>
    <message>
        <source>Say what to set, for example: moai project set NAME --context shared. `moai project set --help` lists what there is.</source>
        <translation>اذكر ما تضبطه، مثل: moai project set NAME --context shared. الأمر `moai project set --help` يسرد ما يمكن ضبطه.</translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>ضُبط %1.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>يحتاج المشروع إلى اسم.</translation>
    </message>
    <message>
        <source>Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…</source>
        <translation>المشروع %1 جاهز. أجلِس النماذج: moai project roster %1 SERVICE/MODEL,…</translation>
    </message>
    <message>
        <source>Project %1 is there with %2.</source>
        <translation>المشروع %1 جاهز مع %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لا يُسأل</translation>
    </message>
    <message>
        <source>Nobody is seated in %1.</source>
        <translation>لا أحد يجلس في %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>صار اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>Project %1 is deleted with its discussions.</source>
        <translation>حُذف المشروع %1 مع نقاشاته.</translation>
    </message>
    <message>
        <source>List projects with their rosters.</source>
        <translation>سرد المشاريع مع قوائم المشاركين فيها.</translation>
    </message>
    <message>
        <source>Make a project.</source>
        <translation>إنشاء مشروع.</translation>
    </message>
    <message>
        <source>Change how a project&apos;s table is run.</source>
        <translation>تغيير طريقة إدارة طاولة المشروع.</translation>
    </message>
    <message>
        <source>Show who sits at a project&apos;s table, or seat others.</source>
        <translation>عرض الجالسين إلى طاولة مشروع، أو إجلاس غيرهم.</translation>
    </message>
    <message>
        <source>Rename a project.</source>
        <translation>إعادة تسمية مشروع.</translation>
    </message>
    <message>
        <source>Delete a project with its discussions.</source>
        <translation>حذف مشروع مع نقاشاته.</translation>
    </message>
    <message>
        <source>Who is seated: SERVICE/MODEL[=HANDLE], separated by commas.</source>
        <translation>من يجلس: SERVICE/MODEL[=HANDLE]، مفصولة بفواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>--%1 takes on or off.</source>
        <translation>يأخذ --%1 القيمة on أو off.</translation>
    </message>
    <message>
        <source>--%1 takes %2 from 1 to %3.</source>
        <translation>يأخذ --%1 القيمة %2 من 1 إلى %3.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in US dollars, such as 2.50, or none.</source>
        <translation>يأخذ --%1 مبلغًا بالدولار الأمريكي، مثل 2.50، أو none.</translation>
    </message>
    <message>
        <source>--chair takes @HANDLE, SERVICE/MODEL or default.</source>
        <translation>يأخذ --chair القيمة @HANDLE أو SERVICE/MODEL أو default.</translation>
    </message>
    <message>
        <source>--context takes own, shared or chosen.</source>
        <translation>يأخذ --context القيمة own أو shared أو chosen.</translation>
    </message>
    <message>
        <source>default, or a number</source>
        <translation>default أو عددًا</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>عددًا من الثواني</translation>
    </message>
    <message>
        <source>What it is about; every participant is told.</source>
        <translation>موضوعه؛ يُقال لكل مشارك.</translation>
    </message>
    <message>
        <source>How participants are to answer.</source>
        <translation>كيف يجيب المشاركون.</translation>
    </message>
    <message>
        <source>Who sees what: own, shared or chosen.</source>
        <translation>من يرى ماذا: own أو shared أو chosen.</translation>
    </message>
    <message>
        <source>Show peers as Seat A, B, …: on or off.</source>
        <translation>إظهار المشاركين الآخرين باسم Seat A وSeat B …: on أو off.</translation>
    </message>
    <message>
        <source>Let somebody argue against the leading view: on or off.</source>
        <translation>جعل أحدهم يحاجج ضد الرأي السائد: on أو off.</translation>
    </message>
    <message>
        <source>End a discussion when nobody moves any more: on or off.</source>
        <translation>إنهاء النقاش عندما لا يعود أحد يغيّر موقفه: on أو off.</translation>
    </message>
    <message>
        <source>Who writes conclusions: @HANDLE, SERVICE/MODEL or default.</source>
        <translation>من يكتب الخلاصات: @HANDLE أو SERVICE/MODEL أو default.</translation>
    </message>
    <message>
        <source>How many must have answered for a conclusion, or default.</source>
        <translation>كم مشاركًا يجب أن يجيب لكتابة الخلاصة، أو default.</translation>
    </message>
    <message>
        <source>How long a conclusion waits for answers, in seconds.</source>
        <translation>المدة التي تنتظر فيها الخلاصة الإجابات، بالثواني.</translation>
    </message>
    <message>
        <source>Ask before a line that would pass it, in US dollars, or none.</source>
        <translation>السؤال قبل سطر قد يتجاوزه، بالدولار الأمريكي، أو none.</translation>
    </message>
    <message>
        <source>Stop everything at this spend, in US dollars, or none.</source>
        <translation>إيقاف كل شيء عند هذا الإنفاق، بالدولار الأمريكي، أو none.</translation>
    </message>
    <message>
        <source>There is no service “%1” for the chair. Known are: %2.</source>
        <translation>لا توجد خدمة «%1» لرئيس الجلسة. المعروف: %2.</translation>
    </message>
    <message>
        <source>Nobody sits at this table who could be the chair.</source>
        <translation>لا أحد على هذه الطاولة يمكنه أن يكون رئيس الجلسة.</translation>
    </message>
    <message>
        <source>Nobody called @%1 sits at this table; there are @%2.</source>
        <translation>لا أحد باسم @%1 يجلس إلى هذه الطاولة؛ الموجودون @%2.</translation>
    </message>
    <message>
        <source>Say something, e.g. moai say &quot;/open Why is the sky blue?&quot;</source>
        <translation>قل شيئًا، مثل moai say &quot;/open Why is the sky blue?&quot;</translation>
    </message>
    <message>
        <source>What came on standard input is not text. Moai reads UTF-8.</source>
        <translation>ما ورد على الدخل القياسي ليس نصًا. يقرأ Moai ترميز UTF-8.</translation>
    </message>
    <message>
        <source>Discussion %1 belongs to another project.</source>
        <translation>ينتمي النقاش %1 إلى مشروع آخر.</translation>
    </message>
    <message>
        <source>The discussion broke off in round %1. To go on there: moai say -d %2 /resume</source>
        <translation>انقطع النقاش في الجولة %1. لمتابعته من هناك: moai say -d %2 /resume</translation>
    </message>
    <message>
        <source>If so, say it again with --yes.</source>
        <translation>إن كان كذلك، فأعد كتابته مع --yes.</translation>
    </message>
    <message>
        <source>Say a line at the table and print the answers as they finish.</source>
        <translation>قول سطر على الطاولة وطباعة الإجابات حين تكتمل.</translation>
    </message>
    <message>
        <source>In that project; else in the one used last.</source>
        <translation>في ذلك المشروع؛ وإلا ففي آخر مشروع استُخدم.</translation>
    </message>
    <message>
        <source>In that discussion, or in a new one; else in the project&apos;s latest.</source>
        <translation>في ذلك النقاش، أو في نقاش جديد؛ وإلا ففي أحدث نقاش في المشروع.</translation>
    </message>
    <message>
        <source>Yes to what would be asked before it is done: many rounds, a cap.</source>
        <translation>نعم لما يُسأل عنه قبل تنفيذه: جولات كثيرة، أو حد.</translation>
    </message>
    <message>
        <source>Record the discussion to that file, a new one or one that holds its beginning; without -d the line begins a new discussion or goes on in the file&apos;s.</source>
        <translation>تسجيل النقاش في ذلك الملف، جديدًا كان أو يحوي بدايته؛ ودون -d يبدأ السطر نقاشًا جديدًا أو يتابع نقاش الملف.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s position moved any more: the discussion ends early.</source>
        <translation>لم يعد أحد يغيّر موقفه: ينتهي النقاش مبكرًا.</translation>
    </message>
    <message>
        <source>key: %1</source>
        <extracomment>%1 the state of a service&apos;s key: stored, environment, missing, locked …</extracomment>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>No services yet; the practice models answer. Add one: moai service add openai --key-stdin</source>
        <translation>لا خدمات بعد؛ تجيب نماذج التدريب. أضف واحدة: moai service add openai --key-stdin</translation>
    </message>
    <message>
        <source>No key came on standard input. Try: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</source>
        <translation>لم يرد مفتاح على الدخل القياسي. جرّب: printf %s &quot;$KEY&quot; | moai service add NAME --key-stdin</translation>
    </message>
    <message>
        <source>What came on standard input is not a key: a key is one line of plain letters, digits and signs.</source>
        <translation>ما ورد على الدخل القياسي ليس مفتاحًا: المفتاح سطر واحد من حروف لاتينية وأرقام وعلامات.</translation>
    </message>
    <message>
        <source>Service %1 is changed: %2 at %3.</source>
        <extracomment>%1 a service&apos;s name, %2 its kind, %3 its URL</extracomment>
        <translation>عُدّلت الخدمة %1: %2 عند %3.</translation>
    </message>
    <message>
        <source>Service %1 is added: %2 at %3.</source>
        <translation>أُضيفت الخدمة %1: %2 عند %3.</translation>
    </message>
    <message>
        <source>Its key is in the keychain.</source>
        <translation>مفتاحها في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The key was not kept: without a secret service it lives in the environment only. Set %1 before you start moai.</source>
        <translation>لم يُحفظ المفتاح: دون خدمة أسرار لا يوجد إلا في البيئة. عيّن %1 قبل تشغيل moai.</translation>
    </message>
    <message>
        <source>Service %1 is removed.</source>
        <translation>أُزيلت الخدمة %1.</translation>
    </message>
    <message>
        <source>If its key is in the keychain, it is still there: %1</source>
        <translation>إن كان مفتاحها في سلسلة المفاتيح فما زال هناك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n model(s).</source>
        <translation>
            <numerusform>يجيب %1 ولا يقدّم أي نموذج.</numerusform>
            <numerusform>يجيب %1 ويقدّم نموذجًا واحدًا.</numerusform>
            <numerusform>يجيب %1 ويقدّم نموذجين.</numerusform>
            <numerusform>يجيب %1 ويقدّم %n نماذج.</numerusform>
            <numerusform>يجيب %1 ويقدّم %n نموذجًا.</numerusform>
            <numerusform>يجيب %1 ويقدّم %n نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>List services and where their keys are.</source>
        <translation>سرد الخدمات وأماكن مفاتيحها.</translation>
    </message>
    <message>
        <source>Add a service, or change it.</source>
        <translation>إضافة خدمة أو تعديلها.</translation>
    </message>
    <message>
        <source>Remove a service and its key.</source>
        <translation>إزالة خدمة ومفتاحها.</translation>
    </message>
    <message>
        <source>Ask a service whether it takes the key.</source>
        <translation>سؤال خدمة هل تقبل المفتاح.</translation>
    </message>
    <message>
        <source>List a service&apos;s models.</source>
        <translation>سرد نماذج خدمة.</translation>
    </message>
    <message>
        <source>openai (default), openai-responses, anthropic, gemini or ollama.</source>
        <translation>openai (الافتراضي) أو openai-responses أو anthropic أو gemini أو ollama.</translation>
    </message>
    <message>
        <source>Where its API begins, e.g. https://models.example/v1.</source>
        <translation>حيث تبدأ واجهتها البرمجية، مثل https://models.example/v1.</translation>
    </message>
    <message>
        <source>Read the key from standard input and keep it in the keychain.</source>
        <translation>قراءة المفتاح من الدخل القياسي وحفظه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Send this header, “Name: value”, with every request; ${NAME} stands for an environment variable. May be given several times.</source>
        <translation>إرسال هذه الترويسة، «Name: value»، مع كل طلب؛ ${NAME} يرمز إلى متغير بيئة. يمكن تكراره.</translation>
    </message>
    <message>
        <source>How many participants may be asked at once.</source>
        <translation>كم مشاركًا يمكن سؤاله في وقت واحد.</translation>
    </message>
    <message>
        <source>Seconds: CONNECT,FIRST,IDLE (10,120,60).</source>
        <translation>بالثواني: CONNECT,FIRST,IDLE (10,120,60).</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port.</source>
        <translation>http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>--lanes takes a number from 1 to %1.</source>
        <translation>يأخذ --lanes عددًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>“%1” is not a well-known service, so it needs --url and, unless it speaks OpenAI&apos;s protocol, --kind. Well-known are: %2.</source>
        <translation>«%1» ليست خدمة معروفة، لذا تحتاج إلى --url، وإلى --kind ما لم تتحدث بروتوكول OpenAI. المعروفة هي: %2.</translation>
    </message>
    <message>
        <source>--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60.</source>
        <translation>يأخذ --timeouts القيم CONNECT,FIRST,IDLE بالثواني، مثل 10,120,60.</translation>
    </message>
    <message>
        <source>“%1” is not a header. It should look like “X-Team: research”.</source>
        <translation>«%1» ليس ترويسة. ينبغي أن يبدو مثل «X-Team: research».</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Known are openai, openai-responses, anthropic, gemini and ollama.</source>
        <translation>لا يوجد نوع «%1». المعروف: openai وopenai-responses وanthropic وgemini وollama.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>المخزن سليم.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>المنقطعة</translation>
    </message>
    <message>
        <source>Telegram chats</source>
        <translation>محادثات Telegram</translation>
    </message>
    <message>
        <source>Waiting for Telegram</source>
        <translation>في انتظار Telegram</translation>
    </message>
    <message>
        <source>Check the database and say what is in it; changes nothing.</source>
        <translation>فحص قاعدة البيانات وذكر ما فيها؛ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the same to the byte.</source>
        <translation>%1 من %2 من الإجابات متطابقة حتى آخر بايت.</translation>
    </message>
    <message>
        <source>--speed takes 1 or max.</source>
        <translation>يأخذ --speed القيمة 1 أو max.</translation>
    </message>
    <message>
        <source>%1 holds a discussion already. Choose a new file for a new one.</source>
        <translation>يحوي %1 نقاشًا من قبل. اختر ملفًا جديدًا لنقاش جديد.</translation>
    </message>
    <message>
        <source>%1 holds a discussion that is not there any more. Choose a new file.</source>
        <translation>يحوي %1 نقاشًا لم يعد موجودًا. اختر ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Hold a recorded discussion once more, without a network, and compare.</source>
        <translation>عقد نقاش مسجّل مرة أخرى، بلا شبكة، والمقارنة.</translation>
    </message>
    <message>
        <source>Keep it, in a new project of that name; else it is thrown away unless --data-dir is given.</source>
        <translation>حفظه في مشروع جديد بهذا الاسم؛ وإلا فسيُهمل ما لم يُعطَ --data-dir.</translation>
    </message>
    <message>
        <source>1: every byte in its time; max: as fast as it goes, the usual.</source>
        <translation>1: كل بايت في وقته؛ max: بأقصى سرعة، وهو المعتاد.</translation>
    </message>
    <message>
        <source>project: %1</source>
        <translation>المشروع: %1</translation>
    </message>
    <message>
        <source>does not show the desk</source>
        <translation>لا تُظهر ما على الحاسوب</translation>
    </message>
    <message>
        <source>“%1” is no chat&apos;s number. The bot tells it in answer to /whoami; a group&apos;s begins with a minus.</source>
        <translation>«%1» ليس رقم محادثة. يذكره البوت عند /whoami؛ ورقم المجموعة يبدأ بعلامة ناقص.</translation>
    </message>
    <message>
        <source>No chat is paired yet. Pair one: moai telegram pair</source>
        <translation>لا محادثة مقترنة بعد. أقرن واحدة: moai telegram pair</translation>
    </message>
    <message>
        <source>Chat %1 is paired.</source>
        <translation>اقترنت المحادثة %1.</translation>
    </message>
    <message>
        <source>Groups are off: it is served once you say moai telegram groups on.</source>
        <translation>المجموعات متوقفة: ستُخدم عندما تكتب moai telegram groups on.</translation>
    </message>
    <message>
        <source>Chat %1 is not known. See moai telegram chats.</source>
        <translation>المحادثة %1 غير معروفة. انظر moai telegram chats.</translation>
    </message>
    <message>
        <source>Chat %1 is not served any more.</source>
        <translation>لم تعد المحادثة %1 تُخدم.</translation>
    </message>
    <message>
        <source>token: %1</source>
        <extracomment>%1 where the bot&apos;s token is: environment, keychain or none</extracomment>
        <translation>رمز البوت: %1</translation>
    </message>
    <message>
        <source>The bot&apos;s token is in the keychain. Next: moai telegram pair, and moai bot unless the window is open.</source>
        <translation>رمز البوت في سلسلة المفاتيح. التالي: moai telegram pair، وكذلك moai bot ما لم تكن النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>The keychain holds no bot&apos;s token any more.</source>
        <translation>لم تعد سلسلة المفاتيح تحوي رمز بوت.</translation>
    </message>
    <message>
        <source>Either --stdin or --remove, not both.</source>
        <translation>إما --stdin وإما --remove، لا كلاهما.</translation>
    </message>
    <message>
        <source>What came on standard input is not a bot&apos;s token: digits, a colon, letters. Try: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</source>
        <translation>ما ورد على الدخل القياسي ليس رمز بوت: أرقام، ثم نقطتان، ثم حروف. جرّب: printf %s &quot;$TOKEN&quot; | moai telegram token --stdin</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way can read the token and what is said. Use https:// if the server can.</source>
        <translation>هذا العنوان غير مشفّر: يستطيع كل من في الطريق قراءة رمز البوت وما يقال. استخدم https:// إن كان الخادم يدعمه.</translation>
    </message>
    <message>
        <source>Groups are on or off.</source>
        <translation>المجموعات: on أو off.</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <extracomment>%1 on or off</extracomment>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>Keep the bot&apos;s token in the keychain.</source>
        <translation>حفظ رمز البوت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Show or set the server of the Bot API.</source>
        <translation>عرض خادم Bot API أو تعيينه.</translation>
    </message>
    <message>
        <source>Make a code that pairs a chat.</source>
        <translation>إنشاء رمز يقرن محادثة.</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>سرد المحادثات.</translation>
    </message>
    <message>
        <source>Pair a chat by its number.</source>
        <translation>إقران محادثة برقمها.</translation>
    </message>
    <message>
        <source>Serve a chat no longer.</source>
        <translation>إيقاف خدمة محادثة.</translation>
    </message>
    <message>
        <source>Whether groups are served.</source>
        <translation>هل تُخدم المجموعات.</translation>
    </message>
    <message>
        <source>Read the token from standard input; @BotFather gives it.</source>
        <translation>قراءة رمز البوت من الدخل القياسي؛ يعطيه @BotFather.</translation>
    </message>
    <message>
        <source>Take it out of the keychain.</source>
        <translation>إزالته من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Talk in that project; else in the one used last.</source>
        <translation>التحدث في ذلك المشروع؛ وإلا ففي آخر مشروع استُخدم.</translation>
    </message>
    <message>
        <source>Seat, import or export: one at a time.</source>
        <translation>إجلاس أو استيراد أو تصدير: واحد منها في كل مرة.</translation>
    </message>
    <message>
        <source>“%1” maps no service: write --map FROM=TO, for example --map gateway=openai.</source>
        <translation>«%1» لا يحدد خدمة بديلة: اكتب --map FROM=TO، مثل --map gateway=openai.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Known are: %2.</source>
        <translation>لا توجد خدمة «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>A seat of the file tells no service: say which one serves it with --map =NAME. Known are: %1.</source>
        <translation>في الملف مقعد لا يذكر خدمة: حدّد الخدمة التي تخدمه بـ --map =NAME. المعروف: %1.</translation>
    </message>
    <message>
        <source>The roster uses the service “%1”, which is not set up here: add it with moai service add %1, or say which one serves its seats with --map &quot;%1=NAME&quot;. Known are: %2.</source>
        <translation>تستخدم قائمة المشاركين الخدمة «%1»، وهي غير معدّة هنا: أضفها بالأمر moai service add %1، أو حدّد الخدمة التي تخدم مقاعدها بـ --map &quot;%1=NAME&quot;. المعروف: %2.</translation>
    </message>
    <message>
        <source>Write the roster into that file as JSON; - for standard output.</source>
        <translation>كتابة قائمة المشاركين في ذلك الملف بصيغة JSON؛ و- للخرج القياسي.</translation>
    </message>
    <message>
        <source>Seat the roster of that file instead; - for standard input.</source>
        <translation>إجلاس قائمة المشاركين من ذلك الملف بدلًا من ذلك؛ و- للدخل القياسي.</translation>
    </message>
    <message>
        <source>With --import: the service TO serves the seats of FROM.</source>
        <translation>مع --import: تخدم الخدمة TO مقاعد الخدمة FROM.</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>يطلب مفتاحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>set up already</source>
        <translation>معدّ بالفعل</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>لا يجيب أي خادم نماذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Find the model servers that answer on this computer.</source>
        <translation>البحث عن خوادم النماذج التي تجيب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trust the authorities of this PEM file, too, for this service; empty: none.</source>
        <translation>الوثوق أيضًا بجهات ملف PEM هذا لهذه الخدمة؛ فارغ: لا شيء.</translation>
    </message>
</context>
<context>
    <name>moai::terminal::KeyPrompts</name>
    <message>
        <source>The keyring asks for its password, in a window of its own.</source>
        <translation>تطلب سلسلة المفاتيح كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
</context>
</TS>
