<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
    <context>
        <name />
        <message>
            <source>New idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the next thing (the blue button)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next thing to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous thing to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the side column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus on the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export approved posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sit somebody else at the desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grammar and spelling…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The built-in checker reads along. LanguageTool is not on this computer yet; it would find more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool is starting. The built-in checker reads along meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The built-in checker reads along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The built-in checker reads along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool at %1 reads along. It gets the texts you write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool reads along, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool is there. It starts with the next text, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by LanguageTool at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by the built-in checker. Add LanguageTool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool is starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool does not answer. Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool waits for your consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by the built-in checker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by LanguageTool</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Proofdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is for one computer account, with any number of windows. In a shared or synced folder two computers would write over each other, so Proofdesk refuses those. Give others a backup instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPL-3.0-or-later: free to use, study, change and pass on, under the same terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters: Inter, Noto Sans Thai, Literata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icons: Lucide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dictionaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIT, BSD, LGPL, GPL or MPL; each has its licence beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool, where it was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQLite %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutPopover</name>
        <message>
            <source>About this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of piece is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of a series?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name, or nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there a tie to who you write about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the post say about it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For instance “Advertisement”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network’s own label for this is switched on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The video shows it and says it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is an offer: a sale, a price, a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with AI?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who has read it and answers for it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is about a matter of public interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network’s own label for AI is switched on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: contributors, sources, agency, correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else worked on it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For instance “Research: Ben Okafor”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor, for sources the post does not name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who knows the sources?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written where it happened, as the dateline says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made from an agency’s copy?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy as it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier version is out already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was wrong in it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For %1 alone; choose the shared text to say it for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands at the start of the text, on every network.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutWords</name>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Announcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They pay for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They gave something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We earn from a link or a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family or friends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their employee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>series “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>says “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with AI’s help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say more about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paid for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paid for by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a gift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a gift from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earns from a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earns from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about family: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about an employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about an employer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your team calls it. Readers never see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As readers see it, with @ where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the link goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the end of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a field of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the first comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Byline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shorter limit of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variety of its language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its posts in that language are spelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name in Buffer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name in Hootsuite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new goes there; what went out stays in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account stays on its network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the network this account is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On %1 a link in the text cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 publishes no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes %2. Choose a smaller number, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its server takes %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Published: %1. Source: %2, looked at %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said to be: %1, not certain. Source: %2, looked at %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters as %2 counts them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account is where your posts go out: your page on LinkedIn, your videos on YouTube. Proofdesk never signs in there; it needs to know the network and a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddGrammar</name>
        <message>
            <source>LanguageTool finds mistakes of grammar and spelling in eight languages. It runs on this computer and takes up to 1 GB of memory while you write; your texts stay here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for Java…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put together here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With Maven, which is on this computer: about 130 MB, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole LanguageTool, checked when it is here: about 260 MB, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This takes a minute or more. Go on writing meanwhile, or stop it at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program for it could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended without a word.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskText</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuthorForm</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>she, her</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Titles that may be claimed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Dr or CFA. Any other title before the name is looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Former names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where one of these still stands, the name of today is offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Real name behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a pen name. Only this desk sees it; it is never printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts about the house can then ask for a word on who employs the author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Studio Lindenhof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts with this name then have to say that they are paid for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that a post can name this author the way each network does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name struck off is no longer offered; old posts keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A desk or team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The brand itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A partner: a brand we work with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A creator we work with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuthorsPage</name>
        <message>
            <source>Author register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No author yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register holds the names that may stand under a post or be mentioned in one, partners and creators too. Checks know them: a byline that is not in it is looked at twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BandsField</name>
        <message>
            <source>%1, at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales pressure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cheerfulness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“You” over “we”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharp words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a whole number from 0 to 100, or nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeforeSubmit</name>
        <message>
            <source>Before you submit: 1 thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you submit: %n things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %n more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CampaignForm</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spring reuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it speaks to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families near the shop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence that every post comes back to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What readers should do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring a jacket to the shop on a Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what is done; the date is when it is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that should appear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A comma or Enter adds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics to keep out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words for a topic, with commas, find it under any name. With * one stands for every ending: engine*</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tone of its posts, from 0 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave a number out to go by the house style.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1,200 € for pictures and ads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This campaign is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not offered for new posts; its posts stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date. Write it like 2026-12-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of these is not a date. Write it like 2026-12-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is to be done by that date, or take the date away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the topic that the other words are for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the first number is larger than the second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence that says what exactly. The fields below make it one that can be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collect 400 old jackets at the shop, to mend and give away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jackets handed in at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today’s figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>120 last spring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>400</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends: by when it is reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today’s figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal is complete: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who never heard of you should remember you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To sell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who know you should buy, book or sign up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who came once should stay and come back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CampaignPosts</name>
        <message>
            <source>Its posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts of this campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts show here once they name this campaign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post counts once for each state that one of its networks is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last %1 that changed; the Library shows them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts yet. A post joins a campaign where it is written, in the line under its title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CampaignsPane</name>
        <message>
            <source>Campaigns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No campaign yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A campaign holds together posts with one aim: what it should reach, whom it speaks to, what to say and what to leave out. Writers and checks go by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To sell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over by its dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no dates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>ready, in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to fix first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of them changed after approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move all %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release all %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed after the approval; it goes out as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed after the approval of %1; it goes out as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have to add by hand in the tool is listed in add-by-hand.csv (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list beside the files keeps the seal of every post.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Checker</name>
        <message>
            <source>Checks are paused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks are paused: their program could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks are paused: they stopped several times. Save and start again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>What to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next one comes as you settle one of those above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press F7 to check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more to consider, once these are settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n more to consider, once these are settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 left as it is. Show it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n left as they are. Show them again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits. Try fewer letters.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions of this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept on this computer for you alone, never in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When checks speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As I type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A moment after each sentence, never in the one being typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When nothing was typed for a little while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only after F7, and always before something is submitted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CounterBar</name>
        <message>
            <source>%1, too long</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Choose a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date. Write it like 2026-12-01.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftEditor</name>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what is said about this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftsList</name>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft is a post that is being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an editor, or ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no network yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExceptSheet</name>
        <message>
            <source>Exceptions for “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check stays as it is and leaves these words alone, in every post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words it was left at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A comma or Enter adds one. With * at its end it stands for every ending: repair*</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them alone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExceptionSide</name>
        <message>
            <source>This exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the end of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor can end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in every network of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed by %1 on %2, %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for by %1 on %2, %3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExceptionsView</name>
        <message>
            <source>Exceptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No exceptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where something must be fixed and an editor lets it pass for a reason, it stands here: why, who, and until when. It lapses by itself when its end has come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words it was allowed for no longer stand in the post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past their end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its end has come; it allows nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A writer asks for it; an editor has not answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it allowed must be fixed again before %1 can be approved. What is approved stays approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End this exception?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplainSheet</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It speaks here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says nothing here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It misses this: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export approved posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at every post…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What couldn’t be included is listed in couldnt-include.csv; nothing is dropped in silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExtraFields</name>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between two days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactNames</name>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posting there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most, beside a picture or a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most paragraphs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest address made of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown before “see more”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown before “see more” on a computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines shown before “see more”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better no longer than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters it refuses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters with a meaning of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link counts as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has to be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures in a post of several, at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Animated pictures, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pictures get the shape of the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture has to be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of picture file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of animated file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a picture, at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PNG had better weigh no more than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixels of a picture in all, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger pictures are made smaller, to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best size of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrowest picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widest picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the column it stands in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width and height together, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrowest shape of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widest shape of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best shape of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of an animated picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames of an animated picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest animated picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrowest cover picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a cover picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of cover picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best size of a cover picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sizes it makes of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos set into the text, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of video file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a video is encoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a video, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a video, at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest video of an account that is not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixels of a video in all, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best size of a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrowest shape of a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widest shape of a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape a video has to have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best shape of a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shapes a video may have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slowest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fastest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual speeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Densest video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least dense video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos are encoded again at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best density at 720 lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best density at 1,080 lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best density at 2,160 lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a profile’s video, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest video of a profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest video of a profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edges that buttons cover, in per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and videos together, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and videos together, at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and videos together in the app, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a gallery, better no more than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a gallery, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and videos in one post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound files in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of sound file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest sampling rate of sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks of sound, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a sound file, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transparent pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the shape of a page is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a document, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of a document, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of a document, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subtitle files, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a subtitle file, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words under a picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link in the text can be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can name the first place an article stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link cards in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How links are found and counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What its preview is made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a preview’s picture, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best size of a preview’s picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest picture of a preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest picture of a large preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape of a preview’s picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags it says it takes, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags beside the text, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tags together, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tag with a space in it counts more, by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between two tags it counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags shown above the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags with $, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a tag may hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentions in a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only mentions this far in are told of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How mentions are counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a mention is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose name stands over it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names it allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it answers when a text is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the words of a button are counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How emoji are counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buttons it offers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words or a link have to be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note that hides the text counts too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each server sets its own limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tool can post there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A community has to be named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone numbers in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further authors, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What its server takes, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest group a post can be aimed at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text on a coloured ground, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers of a poll, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest answer of a poll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest name of an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages of a post, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest text that is attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formatted pieces in a text, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words beside a picture, for paying accounts, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of a file that a tool sends, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest code of an offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages in one sending, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest address of a picture or a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest text of a picture with areas to press</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said to be %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n published value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n published values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n is only a hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n are only hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the oldest looked at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fairly sure; it advises, and never stops a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hint only; it never stops a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as others quote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the maker of a scheduling tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from a public guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated anywhere that was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picture series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 frames a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Mbit a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kbit a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Hz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n character, weighted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n characters, weighted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the person’s real name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any name, a pseudonym too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By weight: most letters count 1, wide letters and emoji 2, a link always the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters as people see them: an emoji is 1, however it is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters as people see them; a link always counts the same, a handle without its server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters; an emoji counts its bytes, 4 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As computers keep it (UTF-16): most letters count 1, most emoji 2 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters of Unicode: most letters count 1, some emoji several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes: a plain letter is 1, a Thai letter 3, most emoji 4 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As computers keep it (UTF-16), without the marks for bold and the like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>Made by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>present, not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It also tells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the camera’s number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; taken out when it leaves</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>First start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As your colleagues and the history will see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One that is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More can be added at any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Proofdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four short questions. Skip what you like: everything can be changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder that holds everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workspace is for one computer. Shared folders and Dropbox damage it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain and friendly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short sentences, everyday words, no shouting and no pressure. You can change every part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a name; you can change it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormFoot</name>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaigns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeldBanner</name>
        <message>
            <source>House style has moved on: one approved post would be stopped today and waits for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style has moved on: %n approved posts would be stopped today and wait for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Review: next, back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Review: approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Review: return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Review: allow an exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Review: comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <source>Grammar and spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add grammar checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who reads along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LanguageTool on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grammar, spelling and style in eight languages. No text leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the built-in checker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling in nine languages, Thai included; grammar in English. Needs nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A LanguageTool server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At an address you give. If it is not on this computer, it gets your texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right for everybody in this workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right for you alone, in every workspace on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Besides the checks of the house style. As shipped, nothing of this stops a post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that are right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of the register, tags, handles and links are never marked. A name is right with its endings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of LanguageTool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 words: too many to show here. They are in the file words.txt.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message>
            <source>%1, cut after %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1, this account’s limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters; a story on %3 shows none of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%2 on %3; no limit is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 beside a picture, as %3 counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 bytes as %3 counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 as %3 counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 bytes, which %2 counts too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1, the stricter limit on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 bytes in its web address on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 in the longest paragraph on %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <source>Use again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on it counts as published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to it, if you have one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tool refused it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for a correction then, and shows up under Today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did the tool say?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the approval away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes back to review and does not leave until somebody approves it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what was approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your change needs an approval again. Until you submit it, what was approved stays ready to go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct what is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You get a new draft of it. The copy outside stays as it is until you change it there too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryDrawer</name>
        <message>
            <source>The chosen post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Clear filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing approved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every approved post is kept here, to be found, copied, exported and used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No approved post fits all of this. Ask for less, or look in the drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Should be out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tool refused it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change… (needs approval again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the approval away…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved posts that have not left yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that a tool refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved posts that are being changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> about “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListsView</name>
        <message>
            <source>A comma or Enter adds a word; a click takes it away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Setting up the demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About forty posts of an invented company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The house style you had stays in force. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by mistake</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkedPassage</name>
        <message>
            <source>Marked: “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>another setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not as for posts in general</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Only what differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks by account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every check is set alike for all of these. To set one for a single network, choose it above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 on somewhere · %3 not alike everywhere</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaTile</name>
        <message>
            <source>Alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the alt text: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove picture: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights and facts: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MentionOffer</name>
        <message>
            <source>People and partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plain name here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NagRow</name>
        <message>
            <source>left in %1 of its last %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower it to “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an exception…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n more passages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, folded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NaggingCard</name>
        <message>
            <source>Checks that are mostly left as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps they ask for too much. Nothing changes by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stays as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NetworkBody</name>
        <message>
            <source>Nothing of this post is approved any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approvals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (own post)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, taken away %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No approval stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Past uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported for %1, %2, by %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used again as G-%1, %2, by %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NetworksPage</name>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names and values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the browser…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1

Your browser asks that site for the page. Proofdesk itself loads nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this page in your browser?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n to check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing says “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No network is called that, and none of their published values holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No networks yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are listed here once a workspace is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n value was last looked at more than 180 days ago. Check it again before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n values were last looked at more than 180 days ago. Check them again before you rely on them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published values of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This source has no page to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a value to see its source’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This network has closed: nothing new can be posted there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumbersField</name>
        <message>
            <source>Write a whole number from %1 to %2, or nothing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenFinding</name>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for an exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the house’s words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to “About this post”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to its rights and facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the alt text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnLine</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words on the tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer about AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 now has its own %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From what lies below as well: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PackBox</name>
        <message>
            <source>Use this pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the pack “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sets: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not legal advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ready style below brings it; choose another one to do without.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PacksView</name>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own settings lie on top of it and stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pack sets checks the way a country’s law or a trade’s code asks. All are off until you switch them on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of Proofdesk brings none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short sentences, everyday words, nobody is pushed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For people at work: longer words are fine, pushing is not, claims and abbreviations want reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For reporting: who wrote it, who said it, who took the picture.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageBanners</name>
        <message>
            <source>The shared text has moved on since this network was submitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageTop</name>
        <message>
            <source>Shared text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>networks differ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairsField</name>
        <message>
            <source>All networks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Writer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The people who write, review and plan here. One person may do all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the round badge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writer: drafts posts and submits them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor: reviews, returns and approves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager: plans, exports and keeps the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner: all of these, and the house style, people and accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who left stays in the history with their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick at least one, or take “Works here” away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Pictures and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a picture or video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decorative, no alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights and facts…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Who sits here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostHead</name>
        <message>
            <source>Working title (never published)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it goes out, and what it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, as written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language as written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the general public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostsModel</name>
        <message>
            <source>Loading</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a network to see its post as it will appear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a screen reader reads it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no alt text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueRows</name>
        <message>
            <source>Waiting for another editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for writers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned by %1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordEditor</name>
        <message>
            <source>Somebody changed this meanwhile. Saving puts your version in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordsPage</name>
        <message>
            <source>Changes that are not saved: %1. Leaving discards them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard and leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Something went wrong in Proofdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed is safe. You can go on working; if it happens again, send this to your owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>%1 saved in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be included; couldnt-include.csv says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>media: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>What changed or as it will appear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it will appear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post under review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for you since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes out %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tick away to hold this network back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 network on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n networks on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt text: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shared text has moved on since %1 was submitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>Your turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that writers submit stand here until an editor says yes or gives them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next, back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n posts · by due time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve for %n networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is with its writer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every network is held back: tick at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing must be fixed or allowed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n things must be fixed or allowed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words and the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words and %n pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return it to its writer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what should change. The writer sees this first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>

The writer asks: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow an exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewSide</name>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow an exception…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks, sign-off and history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved: %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alone, by the one who wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor: you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor: somebody other than you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks for an exception: “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed by %1: “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RightsPopover</name>
        <message>
            <source>Rights and facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts wherever this file is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file itself says nothing about rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who made it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is it from?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency or web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed with this post, for instance “Photo: Ana Ruiz”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CC0, public domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Royalty-free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights-managed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which licence?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to the licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed for what?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For instance “editorial only”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed where?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since it came?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody’s mark is on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can people be recognised?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have they agreed in writing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited with AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by AI, and looks real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with AI?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decorative: it says nothing, and needs no alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message numerus="yes">
            <source>%n must fix</source>
            <translation>
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n should fix</source>
            <translation>
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to consider</source>
            <translation>
                <numerusform />
            </translation>
        </message>
        <message>
            <source>nothing left to fix</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves alone: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words it leaves alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A comma or Enter adds one. With * at its end it stands for every ending: repair*</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, folded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchMenu</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerField</name>
        <message>
            <source>Take limits from a saved server answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or type it: a post may have %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters a post may have on this server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved answers (*.json *.txt *.html *.htm);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A saved server answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1, saved on %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each %1 server sets its own limits; those of most servers hold until you take yours. Open https://YOUR-SERVER/api/v2/instance in a browser, save the page, and choose the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take them from a newer answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link counts as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters of alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 pictures or videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answers in a poll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 characters each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 frames a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>videos up to %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grammar and spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that are not saved: %1. Leaving discards them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard and leave</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleActions</name>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your house style now lies on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack switched on: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack switched off: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As before our change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleFilter</name>
        <message>
            <source>Which posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleHead</name>
        <message>
            <source>Which posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin our own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StylePane</name>
        <message>
            <source>House style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To change something, choose only one of these, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program opened the file. It is here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exceptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready style and packs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleWords</name>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has to be there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters and signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the post says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a network wants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grammar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Punctuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Should fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the general public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people in the trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brands, products, places and people. They are spelled right and never count as hard words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that your readers know, however long. They never count as hard words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abbreviations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abbreviations that need no explanation in your posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags the house uses, with the capitals as you write them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you call yourselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that count as “we” where a post speaks of you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 leaves “%2” alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 no longer leaves “%2” alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%2” added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%2” taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 should fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 check is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n checks are on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed in your house style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes with Proofdesk. A file of your own can change any part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”, from %2, on top of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”, from %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be changed here once the file is right again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An owner changes the house style; here you see what is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a file of your own to change anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>must fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>should fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>A comma or Enter adds it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPane</name>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What asks for you today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing asks for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes back to you, waits for you or goes out today will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Come back to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going out today and not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being written by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good day, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export 1 post…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export %n posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n came back to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n wait for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 goes out today and is not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n go out today and are not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n not as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n ready to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quiet day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back from %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1, waiting for you since %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for an editor since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved by %1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToneSection</name>
        <message>
            <source>1 tone as wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n tones as wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of 100; your house style takes %2 to %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the words moves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and 1 passage that weighs less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %n passages that weigh less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales pressure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharp words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gladness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“You” before “we”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: a little high for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: a little low for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: high for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: low for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: far too high for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: far too low for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harder to read than your house style wants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too short to score for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not scored for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The longest without a pause, with the number of words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hardest sentences, with the number of words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for about %1 years of school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for no schooling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 words a sentence, %2 in the longest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TongueBanner</name>
        <message>
            <source>These words look like %1 and are checked as %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts go to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatPage</name>
        <message>
            <source>Everything that is approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out in the next 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out between two days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What: %1 approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing approved is waiting to go out in these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved, for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of them without a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts without a time are not among them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WherePage</name>
        <message>
            <source>Tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times in the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public address of the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where you will put the export’s media folder, so that the tool can fetch them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each account’s own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for the export</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteAbout</name>
        <message>
            <source>creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under contract</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteDesk</name>
        <message>
            <source>Proofdesk ended before these words were saved. They are still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring them back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw them away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is open in another window, too. Whoever saves second is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gave it back: “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody saved this text meanwhile. What you had typed is kept; it was not put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw mine away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody saved this text in another window first. Yours is still here and safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing must be fixed or allowed first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n things must be fixed or allowed first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor cannot approve it like this:
%1

Submit it anyway, for a first look?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to submit yet: write something first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approved version stays ready to go out until you submit your change. Then it needs approval again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what was approved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy outside differs from yours from now on. Correct it there by hand, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct what has left?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteFiles</name>
        <message>
            <source>Add pictures or videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding %n files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>says the file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteFindings</name>
        <message>
            <source>both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in all %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This must be fixed, or an editor must allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a word of the house now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one of your words now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for an exception</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why should it stay?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteFoot</name>
        <message>
            <source>Submit for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters in the shared text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>word in the shared text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words in the shared text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit %n networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change… (needs approval again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept safe</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteMenus</name>
        <message>
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As written (found by itself)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audience</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The general public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take %1 off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other account. Add one in Settings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteMore</name>
        <message>
            <source>More for this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on hold…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tool refused it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it again as a new draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not go out until somebody releases it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the link to the post, if you have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tool refused it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the tool said, so that whoever corrects it knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteOpinion</name>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the general public</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WritePage</name>
        <message>
            <source>Shared text and networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would you like to say?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WritePane</name>
        <message>
            <source>Nothing is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a draft at the left, or begin a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteRoom</name>
        <message>
            <source>Preview or checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WriteTimes</name>
        <message>
            <source>When does it go out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”. Leave it empty for no time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Type a city or a region, and choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is %1 there now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_CommentField</name>
        <message>
            <source>Comment (mark words above to comment on them)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_MilestoneLine</name>
        <message>
            <source>Remove milestone %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone %1 is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First 100 jackets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone %1, due</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>_Thread</name>
        <message>
            <source>on “%1”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_TopicLine</name>
        <message>
            <source>Remove topic %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic %1 to keep out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>horsepower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words for topic %1, with commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hp, bhp, engine power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words for it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>asker</name>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parent</name>
        <message>
            <source>Add grammar checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not on this computer. If you agree, it gets every text you write or review here, paragraph by paragraph, as you type: also what is not published yet. It does not get bylines, pictures or anything else.

A mark at the top of the window reminds you while it is in use. You can go back in Settings at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send your texts to this server?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree and use it</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
