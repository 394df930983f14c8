<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Proofdesk</source>
            <translation>เกี่ยวกับ Proofdesk</translation>
        </message>
        <message>
            <source>Program version</source>
            <translation>รุ่นของโปรแกรม</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>ฐานข้อมูล</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>พื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>This folder is for one computer account, with any number of windows. In a shared or synced folder two computers would write over each other, so Proofdesk refuses those. Give others a backup instead.</source>
            <translation>โฟลเดอร์นี้สำหรับบัญชีผู้ใช้เดียวบนเครื่องเดียว เปิดกี่หน้าต่างก็ได้ ถ้าอยู่ในโฟลเดอร์ที่ใช้ร่วมกันหรือซิงก์กัน สองเครื่องจะเขียนทับกัน Proofdesk จึงไม่รับ ให้ส่งไฟล์สำรองแก่คนอื่นแทน</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>สัญญาอนุญาต</translation>
        </message>
        <message>
            <source>GPL-3.0-or-later: free to use, study, change and pass on, under the same terms</source>
            <translation>GPL-3.0-or-later: ใช้ ศึกษา แก้ไข และส่งต่อได้อย่างเสรี ภายใต้เงื่อนไขเดียวกัน</translation>
        </message>
        <message>
            <source>Letters: Inter, Noto Sans Thai, Literata</source>
            <translation>แบบอักษร: Inter, Noto Sans Thai, Literata</translation>
        </message>
        <message>
            <source>Icons: Lucide</source>
            <translation>ไอคอน: Lucide</translation>
        </message>
        <message>
            <source>Names of emoji: emojibase</source>
            <translation>ชื่ออีโมจิ: emojibase</translation>
        </message>
        <message>
            <source>Dictionaries</source>
            <translation>พจนานุกรม</translation>
        </message>
        <message>
            <source>MIT, BSD, LGPL, GPL or MPL; each has its licence beside it</source>
            <translation>MIT, BSD, LGPL, GPL หรือ MPL แต่ละชุดมีสัญญาอนุญาตวางอยู่ข้างกัน</translation>
        </message>
        <message>
            <source>LanguageTool, where it was added</source>
            <translation>LanguageTool ถ้าได้เพิ่มไว้</translation>
        </message>
        <message>
            <source>SQLite %1</source>
            <translation>SQLite %1</translation>
        </message>
    </context>
    <context>
        <name>AboutPopover</name>
        <message>
            <source>About this post</source>
            <translation>เกี่ยวกับโพสต์นี้</translation>
        </message>
        <message>
            <source>What kind of piece is it?</source>
            <translation>เป็นงานเขียนประเภทใด</translation>
        </message>
        <message>
            <source>Part of a series?</source>
            <translation>เป็นส่วนหนึ่งของชุดหรือไม่</translation>
        </message>
        <message>
            <source>Its name, or nothing</source>
            <translation>ชื่อชุด หรือเว้นว่าง</translation>
        </message>
        <message>
            <source>Is there a tie to who you write about?</source>
            <translation>มีความเกี่ยวข้องกับผู้ที่คุณเขียนถึงหรือไม่</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>เป็นใคร</translation>
        </message>
        <message>
            <source>A name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>What does the post say about it?</source>
            <translation>โพสต์บอกไว้ว่าอย่างไร</translation>
        </message>
        <message>
            <source>For instance “Advertisement”</source>
            <translation>เช่น “โฆษณา”</translation>
        </message>
        <message>
            <source>The network’s own label for this is switched on</source>
            <translation>เปิดป้ายของเครือข่ายสำหรับเรื่องนี้แล้ว</translation>
        </message>
        <message>
            <source>The video shows it and says it</source>
            <translation>วิดีโอทั้งแสดงและพูดถึง</translation>
        </message>
        <message>
            <source>It is an offer: a sale, a price, a code</source>
            <translation>เป็นข้อเสนอ เช่น ลดราคา ราคา หรือโค้ด</translation>
        </message>
        <message>
            <source>Made with AI?</source>
            <translation>สร้างด้วย AI หรือไม่</translation>
        </message>
        <message>
            <source>Who has read it and answers for it?</source>
            <translation>ใครอ่านแล้วและรับผิดชอบ</translation>
        </message>
        <message>
            <source>It is about a matter of public interest</source>
            <translation>เป็นเรื่องที่สาธารณะสนใจ</translation>
        </message>
        <message>
            <source>The network’s own label for AI is switched on</source>
            <translation>เปิดป้าย AI ของเครือข่ายแล้ว</translation>
        </message>
        <message>
            <source>More: contributors, sources, agency, correction</source>
            <translation>เพิ่มเติม: ผู้ร่วมงาน แหล่งข่าว หน่วยงาน การแก้ไข</translation>
        </message>
        <message>
            <source>Who else worked on it?</source>
            <translation>มีใครร่วมทำอีก</translation>
        </message>
        <message>
            <source>For instance “Research: Ben Okafor”</source>
            <translation>เช่น “ค้นคว้า: Ben Okafor”</translation>
        </message>
        <message>
            <source>An editor, for sources the post does not name</source>
            <translation>บรรณาธิการที่รู้แหล่งข่าวซึ่งโพสต์ไม่เอ่ยชื่อ</translation>
        </message>
        <message>
            <source>Who knows the sources?</source>
            <translation>ใครรู้แหล่งข่าว</translation>
        </message>
        <message>
            <source>Written where it happened, as the dateline says</source>
            <translation>เขียนในสถานที่เกิดเหตุตามที่บรรทัดสถานที่ระบุ</translation>
        </message>
        <message>
            <source>Made from an agency’s copy?</source>
            <translation>ทำจากต้นฉบับของสำนักข่าวหรือไม่</translation>
        </message>
        <message>
            <source>Which agency</source>
            <translation>สำนักข่าวใด</translation>
        </message>
        <message>
            <source>The copy as it came</source>
            <translation>ต้นฉบับตามที่ได้รับมา</translation>
        </message>
        <message>
            <source>An earlier version is out already</source>
            <translation>ฉบับก่อนหน้าเผยแพร่ไปแล้ว</translation>
        </message>
        <message>
            <source>What was wrong in it?</source>
            <translation>มีอะไรผิดในฉบับนั้น</translation>
        </message>
        <message>
            <source>For %1 alone; choose the shared text to say it for all.</source>
            <translation>สำหรับ %1 เท่านั้น เลือกข้อความร่วมเพื่อบอกทุกเครือข่าย</translation>
        </message>
        <message>
            <source>Stands at the start of the text, on every network.</source>
            <translation>อยู่ต้นข้อความในทุกเครือข่าย</translation>
        </message>
    </context>
    <context>
        <name>AboutWords</name>
        <message>
            <source>Not said</source>
            <translation>ไม่ได้ระบุ</translation>
        </message>
        <message>
            <source>News</source>
            <translation>ข่าว</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>ประกาศ</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>ความเห็น</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>บทสัมภาษณ์</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>คำแนะนำ</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>แจ้งให้ทราบ</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>Satire</source>
            <translation>เสียดสี</translation>
        </message>
        <message>
            <source>No tie</source>
            <translation>ไม่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>They pay for it</source>
            <translation>เขาจ่ายเงินให้</translation>
        </message>
        <message>
            <source>They gave something</source>
            <translation>เขาให้ของมา</translation>
        </message>
        <message>
            <source>We earn from a link or a code</source>
            <translation>เราได้รายได้จากลิงก์หรือโค้ด</translation>
        </message>
        <message>
            <source>Family or friends</source>
            <translation>ครอบครัวหรือเพื่อน</translation>
        </message>
        <message>
            <source>Their employee</source>
            <translation>เป็นลูกจ้างของเขา</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่</translation>
        </message>
        <message>
            <source>AI helped</source>
            <translation>AI ช่วย</translation>
        </message>
        <message>
            <source>AI wrote it</source>
            <translation>AI เขียน</translation>
        </message>
        <message>
            <source>series “%1”</source>
            <translation>ชุด “%1”</translation>
        </message>
        <message>
            <source>says “%1”</source>
            <translation>บอกว่า “%1”</translation>
        </message>
        <message>
            <source>an offer</source>
            <translation>ข้อเสนอ</translation>
        </message>
        <message>
            <source>with AI’s help</source>
            <translation>มี AI ช่วย</translation>
        </message>
        <message>
            <source>written by AI</source>
            <translation>เขียนโดย AI</translation>
        </message>
        <message>
            <source>a correction</source>
            <translation>การแก้ไข</translation>
        </message>
        <message>
            <source>About this post</source>
            <translation>เกี่ยวกับโพสต์นี้</translation>
        </message>
        <message>
            <source>say more about it</source>
            <translation>บอกเพิ่มเกี่ยวกับโพสต์นี้</translation>
        </message>
        <message>
            <source>paid for</source>
            <translation>มีผู้จ่ายเงิน</translation>
        </message>
        <message>
            <source>paid for by %1</source>
            <translation>%1 จ่ายเงิน</translation>
        </message>
        <message>
            <source>for a gift</source>
            <translation>แลกกับของที่ได้รับ</translation>
        </message>
        <message>
            <source>for a gift from %1</source>
            <translation>แลกกับของจาก %1</translation>
        </message>
        <message>
            <source>earns from a link</source>
            <translation>ได้รายได้จากลิงก์</translation>
        </message>
        <message>
            <source>earns from %1</source>
            <translation>ได้รายได้จาก %1</translation>
        </message>
        <message>
            <source>about family</source>
            <translation>เกี่ยวกับครอบครัว</translation>
        </message>
        <message>
            <source>about family: %1</source>
            <translation>เกี่ยวกับครอบครัว: %1</translation>
        </message>
        <message>
            <source>about an employer</source>
            <translation>เกี่ยวกับนายจ้าง</translation>
        </message>
        <message>
            <source>about an employer: %1</source>
            <translation>เกี่ยวกับนายจ้าง: %1</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>ร่วมกับ %1</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Choose a network</source>
            <translation>เลือกเครือข่าย</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>What your team calls it. Readers never see it.</source>
            <translation>ชื่อที่ทีมของคุณเรียก ผู้อ่านไม่เห็น</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>ชื่อบัญชี</translation>
        </message>
        <message>
            <source>As readers see it, with @ where there is one.</source>
            <translation>ตามที่ผู้อ่านเห็น มี @ ถ้ามี</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>เขตเวลา</translation>
        </message>
        <message>
            <source>Where the link goes</source>
            <translation>ลิงก์อยู่ที่ใด</translation>
        </message>
        <message>
            <source>At the end of the text</source>
            <translation>ท้ายข้อความ</translation>
        </message>
        <message>
            <source>In a field of its own</source>
            <translation>ในช่องของตัวเอง</translation>
        </message>
        <message>
            <source>In the first comment</source>
            <translation>ในความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <translation>ไม่ใส่</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>ชื่อผู้เขียนที่แสดง</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>ไม่แสดง</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>ในข้อความ</translation>
        </message>
        <message>
            <source>A shorter limit of your own</source>
            <translation>ขีดจำกัดของคุณเองที่สั้นกว่า</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>ไม่เกิน %1</translation>
        </message>
        <message>
            <source>Variety of its language</source>
            <translation>รูปแบบย่อยของภาษา</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>แบบใดก็ได้</translation>
        </message>
        <message>
            <source>How its posts in that language are spelled.</source>
            <translation>การสะกดของโพสต์ในภาษานั้น</translation>
        </message>
        <message>
            <source>Its own server</source>
            <translation>เซิร์ฟเวอร์ของตัวเอง</translation>
        </message>
        <message>
            <source>What scheduling tools call it</source>
            <translation>ชื่อที่เครื่องมือตั้งเวลาใช้เรียก</translation>
        </message>
        <message>
            <source>Where a tool asks for a number or a board, an export needs it.</source>
            <translation>ถ้าเครื่องมือถามหมายเลขหรือบอร์ด การส่งออกต้องใช้ค่านี้</translation>
        </message>
        <message>
            <source>All tools</source>
            <translation>เครื่องมือทั้งหมด</translation>
        </message>
        <message>
            <source>Rest before a post is repeated</source>
            <translation>เว้นช่วงก่อนลงโพสต์เดิมซ้ำ</translation>
        </message>
        <message>
            <source>At least %1 days</source>
            <translation>อย่างน้อย %1 วัน</translation>
        </message>
        <message>
            <source>Days of rest before a post is repeated</source>
            <translation>จำนวนวันที่เว้นก่อนลงโพสต์เดิมซ้ำ</translation>
        </message>
        <message>
            <source>Who says yes</source>
            <translation>ใครเห็นชอบ</translation>
        </message>
        <message>
            <source>In this order; without steps, one editor. Nobody signs two steps, or a post of their own.</source>
            <translation>ตามลำดับนี้ ถ้าไม่มีขั้นคือบรรณาธิการหนึ่งคน ไม่มีใครลงนามสองขั้นหรือโพสต์ของตัวเอง</translation>
        </message>
        <message>
            <source>This account is closed</source>
            <translation>บัญชีนี้ปิดแล้ว</translation>
        </message>
        <message>
            <source>Nothing new goes there; what went out stays in the library.</source>
            <translation>จะไม่มีอะไรใหม่ส่งไป สิ่งที่เผยแพร่แล้วยังอยู่ในคลัง</translation>
        </message>
        <message>
            <source>An account stays on its network.</source>
            <translation>บัญชีย้ายเครือข่ายไม่ได้</translation>
        </message>
        <message>
            <source>Choose the network this account is on.</source>
            <translation>เลือกเครือข่ายของบัญชีนี้</translation>
        </message>
        <message>
            <source>Left empty it is %1 days. “Use again” says when a post has rested.</source>
            <translation>ถ้าเว้นว่างไว้คือ %1 วัน “ใช้อีกครั้ง” จะบอกเมื่อโพสต์เว้นช่วงครบแล้ว</translation>
        </message>
        <message>
            <source>On %1 a link in the text cannot be opened.</source>
            <translation>บน %1 เปิดลิงก์ในข้อความไม่ได้</translation>
        </message>
        <message>
            <source>%1 publishes no limit.</source>
            <translation>%1 ไม่ได้ประกาศขีดจำกัด</translation>
        </message>
        <message>
            <source>%1 takes %2. Choose a smaller number, or none.</source>
            <translation>%1 รับได้ %2 เลือกจำนวนที่น้อยกว่า หรือเว้นว่าง</translation>
        </message>
        <message>
            <source>Its server takes %1.</source>
            <translation>เซิร์ฟเวอร์รับได้ %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n วันก่อน</numerusform>
            </translation>
        </message>
        <message>
            <source>Published: %1. Source: %2, looked at %3.</source>
            <translation>ประกาศไว้: %1 แหล่งที่มา: %2 ดูเมื่อ %3</translation>
        </message>
        <message>
            <source>Said to be: %1, not certain. Source: %2, looked at %3.</source>
            <translation>กล่าวกันว่า: %1 ยังไม่แน่นอน แหล่งที่มา: %2 ดูเมื่อ %3</translation>
        </message>
        <message>
            <source>%1 words</source>
            <translation>%1 คำ</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 ไบต์</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 อักขระ</translation>
        </message>
        <message>
            <source>%1 characters as %2 counts them</source>
            <translation>%1 อักขระตามที่ %2 นับ</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>บัญชีใหม่</translation>
        </message>
        <message>
            <source>Save account</source>
            <translation>บันทึกบัญชี</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>ยังไม่มีบัญชี</translation>
        </message>
        <message>
            <source>An account is where your posts go out: your page on LinkedIn, your videos on YouTube. Proofdesk never signs in there; it needs to know the network and a name.</source>
            <translation>บัญชีคือที่ที่โพสต์ของคุณออกไป เช่น เพจบน LinkedIn หรือวิดีโอบน YouTube Proofdesk ไม่ลงชื่อเข้าใช้ที่นั่น เพียงต้องรู้เครือข่ายกับชื่อ</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ปิดแล้ว</translation>
        </message>
    </context>
    <context>
        <name>AddGrammar</name>
        <message>
            <source>LanguageTool finds mistakes of grammar and spelling in eight languages. It runs on this computer and takes up to 1 GB of memory while you write; your texts stay here.</source>
            <translation>LanguageTool ค้นหาข้อผิดพลาดด้านไวยากรณ์และการสะกดในแปดภาษา ทำงานบนเครื่องนี้และใช้หน่วยความจำถึง 1 GB ขณะคุณเขียน ข้อความของคุณอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Looking for Java…</source>
            <translation>กำลังหา Java…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>ความคืบหน้า</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>เพิ่มเลย</translation>
        </message>
        <message>
            <source>Put together here</source>
            <translation>ประกอบที่นี่</translation>
        </message>
        <message>
            <source>With Maven, which is on this computer: about 130 MB, once.</source>
            <translation>ด้วย Maven ที่มีในเครื่องนี้ ประมาณ 130 MB ครั้งเดียว</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ดาวน์โหลด</translation>
        </message>
        <message>
            <source>The whole LanguageTool, checked when it is here: about 260 MB, once.</source>
            <translation>LanguageTool ทั้งชุด ตรวจสอบเมื่อมาถึง ประมาณ 260 MB ครั้งเดียว</translation>
        </message>
        <message>
            <source>How</source>
            <translation>วิธี</translation>
        </message>
        <message>
            <source>This takes a minute or more. Go on writing meanwhile, or stop it at any time.</source>
            <translation>ใช้เวลาหนึ่งนาทีหรือมากกว่า เขียนต่อไปได้ หรือหยุดเมื่อใดก็ได้</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>กำลังหยุด…</translation>
        </message>
        <message>
            <source>The program for it could not be started.</source>
            <translation>เริ่มโปรแกรมสำหรับงานนี้ไม่ได้</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>หยุดแล้ว ไม่มีอะไรเพิ่มเข้ามา</translation>
        </message>
        <message>
            <source>It ended without a word.</source>
            <translation>สิ้นสุดลงโดยไม่บอกอะไร</translation>
        </message>
    </context>
    <context>
        <name>AlikesSheet</name>
        <message>
            <source>Nearly the same</source>
            <translation>เกือบเหมือนกัน</translation>
        </message>
        <message>
            <source>Posts that are nearly the same</source>
            <translation>โพสต์ที่เกือบเหมือนกัน</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Look further</source>
            <translation>ดูต่อ</translation>
        </message>
        <message>
            <source>Show in the library</source>
            <translation>แสดงในคลัง</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>%1 posts looked through, newest first</source>
            <translation>ดูแล้ว %1 โพสต์ ใหม่สุดก่อน</translation>
        </message>
        <message>
            <source>Every post says something of its own</source>
            <translation>ทุกโพสต์พูดเรื่องของตัวเอง</translation>
        </message>
        <message>
            <source>Posts that have most of their words in common would stand here, side by side.</source>
            <translation>โพสต์ที่มีคำส่วนใหญ่เหมือนกันจะอยู่ที่นี่เคียงกัน</translation>
        </message>
        <message>
            <source>%n posts</source>
            <translation>%n โพสต์</translation>
        </message>
        <message>
            <source>the newest</source>
            <translation>ใหม่ที่สุด</translation>
        </message>
        <message>
            <source>%1 % the same</source>
            <translation>เหมือนกัน %1 %</translation>
        </message>
    </context>
    <context>
        <name>AllModel</name>
        <message>
            <source>Checks</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>only in networks</source>
            <translation>เฉพาะในเครือข่าย</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>เว้นไว้</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>must fix</source>
            <translation>ต้องแก้</translation>
        </message>
        <message>
            <source>should fix</source>
            <translation>ควรแก้</translation>
        </message>
        <message>
            <source>consider</source>
            <translation>ลองพิจารณา</translation>
        </message>
        <message>
            <source>as in the shared text</source>
            <translation>ตามข้อความร่วม</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>เปลี่ยนแล้ว</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>ของตัวเอง</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>ไม่เหลืออะไร</translation>
        </message>
        <message>
            <source>one thing to look at</source>
            <translation>ควรดูหนึ่งเรื่อง</translation>
        </message>
        <message>
            <source>%n to look at</source>
            <translation>ควรดู %n เรื่อง</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
    </context>
    <context>
        <name>AllNetworks</name>
        <message>
            <source>All networks</source>
            <translation>ทุกเครือข่าย</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>กลับไปที่ข้อความ</translation>
        </message>
        <message>
            <source>All networks side by side</source>
            <translation>ทุกเครือข่ายเคียงกัน</translation>
        </message>
        <message>
            <source>%1 · grey stands in the shared text, ink only in that network; dashed words differ between networks</source>
            <translation>%1 · สีเทาอยู่ในข้อความร่วม สีหมึกอยู่เฉพาะในเครือข่ายนั้น คำขีดประต่างกันระหว่างเครือข่าย</translation>
        </message>
    </context>
    <context>
        <name>AllTable</name>
        <message>
            <source>Shared text</source>
            <translation>ข้อความร่วม</translation>
        </message>
    </context>
    <context>
        <name>AloudList</name>
        <message>
            <source>As a screen reader reads it</source>
            <translation>ตามที่โปรแกรมอ่านหน้าจออ่าน</translation>
        </message>
        <message>
            <source>Part %1: %2</source>
            <translation>ส่วนที่ %1: %2</translation>
        </message>
        <message>
            <source>Decorative image, passed over</source>
            <translation>รูปตกแต่ง ข้ามไป</translation>
        </message>
        <message>
            <source>Image: %1</source>
            <translation>รูปภาพ: %1</translation>
        </message>
        <message>
            <source>Image without alt text</source>
            <translation>รูปภาพไม่มีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>with captions</source>
            <translation>มีคำบรรยาย</translation>
        </message>
        <message>
            <source>without captions</source>
            <translation>ไม่มีคำบรรยาย</translation>
        </message>
        <message>
            <source>Video: %1</source>
            <translation>วิดีโอ: %1</translation>
        </message>
        <message>
            <source>Video without alt text</source>
            <translation>วิดีโอไม่มีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Heading: %1</source>
            <translation>หัวเรื่อง: %1</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <translation>ลิงก์: %1</translation>
        </message>
        <message>
            <source>First comment: %1</source>
            <translation>ความคิดเห็นแรก: %1</translation>
        </message>
        <message>
            <source>Label: %1</source>
            <translation>ป้าย: %1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>เวลา: %1</translation>
        </message>
    </context>
    <context>
        <name>ApproveMany</name>
        <message>
            <source>Approve several posts</source>
            <translation>อนุมัติหลายโพสต์</translation>
        </message>
        <message>
            <source>What is covered</source>
            <translation>ครอบคลุมอะไร</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>no longer in review</source>
            <translation>ไม่อยู่ระหว่างตรวจทานแล้ว</translation>
        </message>
        <message>
            <source>it waits for somebody else</source>
            <translation>รอคนอื่น</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>an exception is asked for</source>
            <translation>มีผู้ขอข้อยกเว้น</translation>
        </message>
        <message>
            <source>a comment is open</source>
            <translation>มีความคิดเห็นเปิดอยู่</translation>
        </message>
        <message>
            <source>the checks have something to say</source>
            <translation>การตรวจมีเรื่องจะบอก</translation>
        </message>
        <message>
            <source>not everything was checked</source>
            <translation>ยังตรวจไม่ครบ</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>กำลังตรวจ %1 จาก %2…</translation>
        </message>
        <message>
            <source>Nothing was found in these. Your yes covers exactly the versions named here, as if you opened each of them.</source>
            <translation>ไม่พบอะไรในเหล่านี้ การเห็นชอบของคุณครอบคลุมเฉพาะฉบับที่ระบุที่นี่ เหมือนคุณเปิดทีละโพสต์</translation>
        </message>
        <message>
            <source>None of these can be approved without being looked at.</source>
            <translation>ไม่มีโพสต์ใดในนี้ที่อนุมัติได้โดยไม่ดู</translation>
        </message>
        <message>
            <source>Left out: 1 post</source>
            <translation>เว้นไว้: 1 โพสต์</translation>
        </message>
        <message>
            <source>Left out: %n posts</source>
            <translation>เว้นไว้: %n โพสต์</translation>
        </message>
        <message>
            <source>A post that is gone</source>
            <translation>โพสต์ที่ไม่มีแล้ว</translation>
        </message>
        <message>
            <source>Approve 1 post</source>
            <translation>อนุมัติ 1 โพสต์</translation>
        </message>
        <message>
            <source>Approve %n posts</source>
            <translation>อนุมัติ %n โพสต์</translation>
        </message>
        <message>
            <source>goes out %1</source>
            <translation>ออก %1</translation>
        </message>
        <message>
            <source>no time yet</source>
            <translation>ยังไม่มีเวลา</translation>
        </message>
        <message>
            <source>Approved 1 post</source>
            <translation>อนุมัติ 1 โพสต์แล้ว</translation>
        </message>
        <message>
            <source>Approved %n posts</source>
            <translation>อนุมัติ %n โพสต์แล้ว</translation>
        </message>
        <message>
            <source>Approved by mistake</source>
            <translation>อนุมัติโดยพลาด</translation>
        </message>
    </context>
    <context>
        <name>AskText</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>AskTwice</name>
        <message>
            <source>This time comes twice</source>
            <translation>เวลานี้มีสองครั้ง</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>The second %1</source>
            <translation>%1 ครั้งที่สอง</translation>
        </message>
        <message>
            <source>The first %1</source>
            <translation>%1 ครั้งแรก</translation>
        </message>
    </context>
    <context>
        <name>AskZone</name>
        <message>
            <source>Another time zone</source>
            <translation>เขตเวลาอื่น</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>เขตเวลา</translation>
        </message>
        <message>
            <source>For</source>
            <translation>สำหรับ</translation>
        </message>
        <message>
            <source>All times</source>
            <translation>ทุกเวลา</translation>
        </message>
        <message>
            <source>A second clock beside them</source>
            <translation>นาฬิกาเรือนที่สองข้างกัน</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>แสดง</translation>
        </message>
    </context>
    <context>
        <name>AssignCard</name>
        <message>
            <source>Who writes it</source>
            <translation>ใครเป็นคนเขียน</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>AuthorForm</name>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>As it is printed.</source>
            <translation>ตามที่แสดง</translation>
        </message>
        <message>
            <source>Kind of author</source>
            <translation>ประเภทผู้เขียน</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>หน้าที่</translation>
        </message>
        <message>
            <source>Repair lead</source>
            <translation>หัวหน้างานซ่อม</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>สรรพนาม</translation>
        </message>
        <message>
            <source>she, her</source>
            <translation>เธอ</translation>
        </message>
        <message>
            <source>Titles that may be claimed</source>
            <translation>คำนำหน้าที่ใช้ได้</translation>
        </message>
        <message>
            <source>Such as Dr or CFA. Any other title before the name is looked at.</source>
            <translation>เช่น ดร. หรือ CFA คำนำหน้าอื่นก่อนชื่อจะถูกดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>ชื่อเดิม</translation>
        </message>
        <message>
            <source>Where one of these still stands, the name of today is offered.</source>
            <translation>ที่ใดยังมีชื่อเหล่านี้ จะเสนอชื่อปัจจุบันแทน</translation>
        </message>
        <message>
            <source>Real name behind it</source>
            <translation>ชื่อจริงเบื้องหลัง</translation>
        </message>
        <message>
            <source>For a pen name. Only this desk sees it; it is never printed.</source>
            <translation>สำหรับนามปากกา เห็นเฉพาะโต๊ะนี้ ไม่มีการแสดง</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>ทำงานที่นี่</translation>
        </message>
        <message>
            <source>Posts about the house can then ask for a word on who employs the author.</source>
            <translation>โพสต์เกี่ยวกับองค์กรจะขอให้บอกว่าใครจ้างผู้เขียน</translation>
        </message>
        <message>
            <source>Works for</source>
            <translation>ทำงานให้</translation>
        </message>
        <message>
            <source>Studio Lindenhof</source>
            <translation>สตูดิโอลินเดนโฮฟ</translation>
        </message>
        <message>
            <source>Under contract</source>
            <translation>มีสัญญา</translation>
        </message>
        <message>
            <source>Posts with this name then have to say that they are paid for.</source>
            <translation>โพสต์ที่มีชื่อนี้ต้องบอกว่ามีผู้จ่ายเงิน</translation>
        </message>
        <message>
            <source>Handles</source>
            <translation>ชื่อบัญชี</translation>
        </message>
        <message>
            <source>So that a post can name this author the way each network does.</source>
            <translation>เพื่อให้โพสต์เอ่ยถึงผู้เขียนได้ตามแบบของแต่ละเครือข่าย</translation>
        </message>
        <message>
            <source>May be printed</source>
            <translation>แสดงชื่อได้</translation>
        </message>
        <message>
            <source>A name struck off is no longer offered; old posts keep it.</source>
            <translation>ชื่อที่ถูกขีดออกจะไม่ถูกเสนออีก โพสต์เก่ายังคงไว้</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>A desk or team</source>
            <translation>โต๊ะหรือทีม</translation>
        </message>
        <message>
            <source>The brand itself</source>
            <translation>แบรนด์เอง</translation>
        </message>
        <message>
            <source>An agency</source>
            <translation>หน่วยงานภายนอก</translation>
        </message>
        <message>
            <source>A guest</source>
            <translation>แขกรับเชิญ</translation>
        </message>
        <message>
            <source>A partner: a brand we work with</source>
            <translation>พันธมิตร: แบรนด์ที่ทำงานร่วมกัน</translation>
        </message>
        <message>
            <source>A creator we work with</source>
            <translation>ครีเอเตอร์ที่ทำงานร่วมกัน</translation>
        </message>
    </context>
    <context>
        <name>AuthorsPage</name>
        <message>
            <source>Author register</source>
            <translation>ทะเบียนผู้เขียน</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>ผู้เขียนใหม่</translation>
        </message>
        <message>
            <source>Save author</source>
            <translation>บันทึกผู้เขียน</translation>
        </message>
        <message>
            <source>No author yet</source>
            <translation>ยังไม่มีผู้เขียน</translation>
        </message>
        <message>
            <source>The register holds the names that may stand under a post or be mentioned in one, partners and creators too. Checks know them: a byline that is not in it is looked at twice.</source>
            <translation>ทะเบียนเก็บชื่อที่อยู่ใต้โพสต์หรือถูกเอ่ยถึงได้ รวมทั้งพันธมิตรและครีเอเตอร์ การตรวจรู้จักชื่อเหล่านี้ ชื่อผู้เขียนที่ไม่อยู่ในทะเบียนจะถูกดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>โต๊ะ</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>แบรนด์</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>หน่วยงานภายนอก</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>แขกรับเชิญ</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>พันธมิตร</translation>
        </message>
        <message>
            <source>Creator</source>
            <translation>ครีเอเตอร์</translation>
        </message>
        <message>
            <source>under contract</source>
            <translation>มีสัญญา</translation>
        </message>
        <message>
            <source>Struck off</source>
            <translation>ขีดออกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Once a day, when something changed, the workspace is copied with all its pictures. Each copy is opened and checked before it counts. All of the last two days stay, then one of each day, week and month.</source>
            <translation>วันละครั้งเมื่อมีการเปลี่ยนแปลง พื้นที่ทำงานจะถูกคัดลอกพร้อมรูปภาพทั้งหมด ทุกสำเนาถูกเปิดและตรวจก่อนจึงนับว่าใช้ได้ ของสองวันล่าสุดเก็บไว้ทั้งหมด ถัดไปเก็บวันละหนึ่ง สัปดาห์ละหนึ่ง และเดือนละหนึ่ง</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>ยังไม่มีข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Go back to this backup…</source>
            <translation>กลับไปใช้ข้อมูลสำรองนี้…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>สำรองตอนนี้</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>เลือกโฟลเดอร์…</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>เลิกใช้</translation>
        </message>
        <message>
            <source>On another disk as well</source>
            <translation>บนดิสก์อื่นด้วย</translation>
        </message>
        <message>
            <source>Mend it…</source>
            <translation>ซ่อม…</translation>
        </message>
        <message>
            <source>Is everything as it was written?</source>
            <translation>ทุกอย่างยังเป็นอย่างที่เขียนไว้หรือไม่</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>ตรวจแล้ว</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>on the other disk</source>
            <translation>บนดิสก์อื่น</translation>
        </message>
        <message>
            <source>beside the workspace</source>
            <translation>ข้างพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>A broken disk takes its backups with it. Choose a folder on another one.</source>
            <translation>ถ้าดิสก์เสีย ข้อมูลสำรองในดิสก์นั้นก็หายไปด้วย เลือกโฟลเดอร์บนดิสก์อื่น</translation>
        </message>
        <message>
            <source>%1 cannot be reached since %2. Backups go there again as soon as it can.</source>
            <translation>เข้าถึง %1 ไม่ได้ตั้งแต่ %2 จะสำรองไปที่นั่นอีกเมื่อเข้าถึงได้</translation>
        </message>
        <message>
            <source>%1, which is on the same disk as the workspace: it helps against mistakes alone.</source>
            <translation>%1 ซึ่งอยู่ในดิสก์เดียวกับพื้นที่ทำงาน ช่วยได้เฉพาะกรณีทำผิดพลาด</translation>
        </message>
        <message>
            <source>It is looked through once a week, while you work, and was not yet.</source>
            <translation>จะตรวจดูสัปดาห์ละครั้งระหว่างที่คุณทำงาน ตอนนี้ยังไม่ได้ตรวจ</translation>
        </message>
        <message>
            <source>Looked through on %1: everything is as it was written.</source>
            <translation>ตรวจดูเมื่อ %1: ทุกอย่างยังเป็นอย่างที่เขียนไว้</translation>
        </message>
        <message>
            <source>1 thing is not as it was written</source>
            <translation>มี 1 อย่างไม่เป็นอย่างที่เขียนไว้</translation>
        </message>
        <message>
            <source>%n things are not as written</source>
            <translation>มี %n อย่างไม่เป็นอย่างที่เขียนไว้</translation>
        </message>
        <message>
            <source>Looked through on %1: %2.</source>
            <translation>ตรวจดูเมื่อ %1: %2</translation>
        </message>
        <message>
            <source>The workspace is being copied and checked…</source>
            <translation>กำลังคัดลอกและตรวจพื้นที่ทำงาน…</translation>
        </message>
        <message>
            <source>Keep backups here as well</source>
            <translation>เก็บข้อมูลสำรองที่นี่ด้วย</translation>
        </message>
        <message>
            <source>The backup is made, and checked.</source>
            <translation>สำรองข้อมูลและตรวจแล้ว</translation>
        </message>
    </context>
    <context>
        <name>BandsField</name>
        <message>
            <source>%1, at least</source>
            <translation>%1 อย่างน้อย</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1 อย่างมาก</translation>
        </message>
        <message>
            <source>to</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Sales pressure</source>
            <translation>แรงกดดันให้ซื้อ</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>ความอบอุ่น</translation>
        </message>
        <message>
            <source>Plain words</source>
            <translation>ถ้อยคำเรียบง่าย</translation>
        </message>
        <message>
            <source>Formality</source>
            <translation>ความเป็นทางการ</translation>
        </message>
        <message>
            <source>Respect</source>
            <translation>ความเคารพ</translation>
        </message>
        <message>
            <source>Cheerfulness</source>
            <translation>ความร่าเริง</translation>
        </message>
        <message>
            <source>“You” over “we”</source>
            <translation>“คุณ” มากกว่า “เรา”</translation>
        </message>
        <message>
            <source>Sharp words</source>
            <translation>ถ้อยคำแรง</translation>
        </message>
        <message>
            <source>Write a whole number from 0 to 100, or nothing.</source>
            <translation>เขียนจำนวนเต็มตั้งแต่ 0 ถึง 100 หรือเว้นว่าง</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>BeforeSubmit</name>
        <message>
            <source>Before you submit: 1 thing</source>
            <translation>ก่อนส่ง: 1 เรื่อง</translation>
        </message>
        <message>
            <source>Before you submit: %n things</source>
            <translation>ก่อนส่ง: %n เรื่อง</translation>
        </message>
        <message>
            <source>and %n more</source>
            <translation>และอีก %n</translation>
        </message>
    </context>
    <context>
        <name>CadenceField</name>
        <message>
            <source>The calendar marks what is nearer, more or longer. Empty: %1 minutes, %2 a day, %3 days; 0: never.</source>
            <translation>ปฏิทินจะทำเครื่องหมายเมื่อใกล้กว่า มากกว่า หรือนานกว่านี้ ถ้าเว้นว่าง: %1 นาที, วันละ %2, %3 วัน; 0: ไม่เตือน</translation>
        </message>
        <message>
            <source>How often it posts</source>
            <translation>ความถี่ในการโพสต์</translation>
        </message>
        <message>
            <source>At least %1 minutes apart</source>
            <translation>ห่างกันอย่างน้อย %1 นาที</translation>
        </message>
        <message>
            <source>At most %1 a day</source>
            <translation>ไม่เกินวันละ %1</translation>
        </message>
        <message>
            <source>Silent for at most %1 days</source>
            <translation>เงียบไม่เกิน %1 วัน</translation>
        </message>
        <message>
            <source>Minutes apart</source>
            <translation>จำนวนนาทีที่ห่างกัน</translation>
        </message>
        <message>
            <source>Posts a day</source>
            <translation>จำนวนโพสต์ต่อวัน</translation>
        </message>
        <message>
            <source>Days of silence</source>
            <translation>จำนวนวันที่เงียบ</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Write a time.</source>
            <translation>ใส่เวลา</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>nobody is left who may say yes</source>
            <translation>ไม่เหลือใครที่อนุมัติได้</translation>
        </message>
        <message>
            <source>nobody is asked yet</source>
            <translation>ยังไม่ได้ขอใคร</translation>
        </message>
        <message>
            <source>%1 writes the text</source>
            <translation>%1 เขียนข้อความ</translation>
        </message>
        <message>
            <source>%1 submits it</source>
            <translation>%1 ส่งตรวจทาน</translation>
        </message>
        <message>
            <source>%1 answers what it came back with</source>
            <translation>%1 ตอบสิ่งที่ถูกส่งกลับมา</translation>
        </message>
        <message>
            <source>waits for %1</source>
            <translation>รอ %1</translation>
        </message>
        <message>
            <source>%1 mends what the tool refused</source>
            <translation>%1 แก้สิ่งที่เครื่องมือปฏิเสธ</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 และอีก %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 หรือ %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarActs</name>
        <message>
            <source>Move…</source>
            <translation>ย้าย…</translation>
        </message>
        <message>
            <source>Move %n posts…</source>
            <translation>ย้าย %n โพสต์…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Who writes it…</source>
            <translation>ใครเป็นคนเขียน…</translation>
        </message>
        <message>
            <source>New idea here…</source>
            <translation>ไอเดียใหม่ที่นี่…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>เว้นครั้งนี้</translation>
        </message>
        <message>
            <source>The series…</source>
            <translation>โพสต์ชุดนี้…</translation>
        </message>
        <message>
            <source>Make its draft now</source>
            <translation>สร้างฉบับร่างตอนนี้</translation>
        </message>
    </context>
    <context>
        <name>CalendarDrag</name>
        <message>
            <source>Let go: nothing moves</source>
            <translation>ปล่อย: ไม่มีอะไรย้าย</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts move by as much</source>
            <translation>%n โพสต์ย้ายเท่ากัน</translation>
        </message>
        <message>
            <source>This day of the series, on all its accounts</source>
            <translation>ครั้งนี้ของชุดโพสต์ ทุกบัญชี</translation>
        </message>
        <message>
            <source>This day alone</source>
            <translation>เฉพาะครั้งนี้</translation>
        </message>
        <message>
            <source>It moves along its own row; another account would need a new approval</source>
            <translation>ย้ายได้เฉพาะในแถวของตัวเอง บัญชีอื่นต้องอนุมัติใหม่</translation>
        </message>
    </context>
    <context>
        <name>CalendarHead</name>
        <message>
            <source>Before</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Before  Page up</source>
            <translation>ก่อนหน้า  Page up</translation>
        </message>
        <message>
            <source>After</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>After  Page down</source>
            <translation>ถัดไป  Page down</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Week or month</source>
            <translation>สัปดาห์หรือเดือน</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>สัปดาห์</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>Own clocks</source>
            <translation>เวลาของแต่ละบัญชี</translation>
        </message>
        <message>
            <source>More for the calendar</source>
            <translation>เพิ่มเติมสำหรับปฏิทิน</translation>
        </message>
        <message>
            <source>New idea</source>
            <translation>ไอเดียใหม่</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>นาฬิกา</translation>
        </message>
        <message>
            <source>Another time zone…</source>
            <translation>เขตเวลาอื่น…</translation>
        </message>
        <message>
            <source>Posts that come again…</source>
            <translation>โพสต์ที่มาเป็นประจำ…</translation>
        </message>
        <message>
            <source>Print the calendar…</source>
            <translation>พิมพ์ปฏิทิน…</translation>
        </message>
        <message>
            <source>Calendars of others…</source>
            <translation>ปฏิทินของผู้อื่น…</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>แสดงเวลาใน</translation>
        </message>
        <message>
            <source>A second clock beside it</source>
            <translation>นาฬิกาเรือนที่สองข้างกัน</translation>
        </message>
        <message>
            <source>Each account’s own zone</source>
            <translation>เขตเวลาของแต่ละบัญชี</translation>
        </message>
        <message>
            <source>No second clock</source>
            <translation>ไม่มีนาฬิกาเรือนที่สอง</translation>
        </message>
        <message numerus="yes">
            <source>%n not ready</source>
            <translation>
                <numerusform>ยังไม่พร้อม %n</numerusform>
            </translation>
        </message>
        <message>
            <source>All ready</source>
            <translation>พร้อมทั้งหมด</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>CalendarMoves</name>
        <message>
            <source>The clocks skip this time</source>
            <translation>นาฬิกาข้ามเวลานี้</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>ใช้ %1</translation>
        </message>
    </context>
    <context>
        <name>CalendarPane</name>
        <message>
            <source>Calendar</source>
            <translation>ปฏิทิน</translation>
        </message>
        <message>
            <source>The week by accounts</source>
            <translation>สัปดาห์แยกตามบัญชี</translation>
        </message>
        <message>
            <source>The month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>ยังไม่มีบัญชี</translation>
        </message>
        <message>
            <source>The calendar shows what goes out when, a row for each account. Add the first account in Settings.</source>
            <translation>ปฏิทินแสดงว่าอะไรเผยแพร่เมื่อใด หนึ่งแถวต่อหนึ่งบัญชี เพิ่มบัญชีแรกในการตั้งค่า</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>เพิ่มบัญชี</translation>
        </message>
        <message>
            <source>Show what has no time</source>
            <translation>แสดงสิ่งที่ยังไม่มีเวลา</translation>
        </message>
    </context>
    <context>
        <name>CalendarReportSheet</name>
        <message>
            <source>What goes out and what is not ready yet, to hang on the wall: A4 pages as a PDF.</source>
            <translation>สิ่งที่จะเผยแพร่และสิ่งที่ยังไม่พร้อม สำหรับติดผนัง: หน้า A4 เป็น PDF</translation>
        </message>
        <message>
            <source>Print the calendar</source>
            <translation>พิมพ์ปฏิทิน</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>วันใด</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>สัปดาห์นี้</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>สัปดาห์หน้า</translation>
        </message>
        <message>
            <source>Four weeks, a page each</source>
            <translation>สี่สัปดาห์ สัปดาห์ละหน้า</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>เดือนนี้</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>เดือนหน้า</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>ทุกบัญชี</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>แสดงเวลาใน</translation>
        </message>
        <message>
            <source>Each account’s own zone</source>
            <translation>เขตเวลาของแต่ละบัญชี</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>CalendarSide</name>
        <message>
            <source>Beside the week</source>
            <translation>ข้างสัปดาห์</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>ไม่มีเวลา</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>ยังไม่พร้อม</translation>
        </message>
        <message>
            <source>Posts without a time</source>
            <translation>โพสต์ที่ยังไม่มีเวลา</translation>
        </message>
        <message>
            <source>What is not ready in this week</source>
            <translation>สิ่งที่ยังไม่พร้อมในสัปดาห์นี้</translation>
        </message>
        <message>
            <source>No time · %1</source>
            <translation>ไม่มีเวลา · %1</translation>
        </message>
        <message>
            <source>Not ready · %1</source>
            <translation>ยังไม่พร้อม · %1</translation>
        </message>
        <message>
            <source>Drag a post onto its row, or press Enter to give it a time.</source>
            <translation>ลากโพสต์ไปที่แถวของมัน หรือกด Enter เพื่อกำหนดเวลา</translation>
        </message>
        <message>
            <source>Every post that may go out has a time.</source>
            <translation>ทุกโพสต์ที่เผยแพร่ได้มีเวลาแล้ว</translation>
        </message>
        <message>
            <source>The first %1 are shown. %2</source>
            <translation>แสดง %1 รายการแรก %2</translation>
        </message>
        <message>
            <source>All that goes out in this week is ready.</source>
            <translation>ทุกอย่างที่จะเผยแพร่ในสัปดาห์นี้พร้อมแล้ว</translation>
        </message>
    </context>
    <context>
        <name>CampaignForm</name>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Spring reuse</source>
            <translation>นำกลับมาใช้ในฤดูใบไม้ผลิ</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>มีไว้เพื่ออะไร</translation>
        </message>
        <message>
            <source>Who it speaks to</source>
            <translation>พูดกับใคร</translation>
        </message>
        <message>
            <source>Families near the shop</source>
            <translation>ครอบครัวใกล้ร้าน</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>บอกอะไร</translation>
        </message>
        <message>
            <source>One sentence that every post comes back to.</source>
            <translation>หนึ่งประโยคที่ทุกโพสต์กลับมาหา</translation>
        </message>
        <message>
            <source>What readers should do</source>
            <translation>ผู้อ่านควรทำอะไร</translation>
        </message>
        <message>
            <source>Bring a jacket to the shop on a Saturday</source>
            <translation>นำแจ็กเกตมาที่ร้านในวันเสาร์</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>หมุดหมาย</translation>
        </message>
        <message>
            <source>Tick what is done; the date is when it is due.</source>
            <translation>ทำเครื่องหมายเมื่อเสร็จ วันที่คือกำหนดเสร็จ</translation>
        </message>
        <message>
            <source>Words that should appear</source>
            <translation>คำที่ควรมี</translation>
        </message>
        <message>
            <source>A comma or Enter adds one.</source>
            <translation>เครื่องหมายจุลภาคหรือ Enter เพิ่มหนึ่งคำ</translation>
        </message>
        <message>
            <source>Topics to keep out</source>
            <translation>หัวข้อที่ไม่พูดถึง</translation>
        </message>
        <message>
            <source>Other words for a topic, with commas, find it under any name. With * one stands for every ending: engine*</source>
            <translation>คำอื่นของหัวข้อ คั่นด้วยจุลภาค ช่วยให้พบในทุกชื่อ ใช้ * แทนคำลงท้ายใดก็ได้: engine*</translation>
        </message>
        <message>
            <source>Tone of its posts, from 0 to 100</source>
            <translation>น้ำเสียงของโพสต์ ตั้งแต่ 0 ถึง 100</translation>
        </message>
        <message>
            <source>Leave a number out to go by the house style.</source>
            <translation>เว้นตัวเลขไว้เพื่อใช้ตามแนวทางการเขียน</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>งบประมาณ</translation>
        </message>
        <message>
            <source>1,200 € for pictures and ads</source>
            <translation>1,200 € สำหรับรูปภาพและโฆษณา</translation>
        </message>
        <message>
            <source>Who says yes to its posts</source>
            <translation>ใครเห็นชอบโพสต์ของแคมเปญ</translation>
        </message>
        <message>
            <source>In this order, before the steps of each account. Nobody signs two steps, or a post of their own.</source>
            <translation>ตามลำดับนี้ ก่อนขั้นของแต่ละบัญชี ไม่มีใครลงนามสองขั้นหรือโพสต์ของตัวเอง</translation>
        </message>
        <message>
            <source>This campaign is closed</source>
            <translation>แคมเปญนี้ปิดแล้ว</translation>
        </message>
        <message>
            <source>It is not offered for new posts; its posts stay as they are.</source>
            <translation>จะไม่เสนอให้โพสต์ใหม่ โพสต์เดิมคงอยู่</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 2026-12-01.</source>
            <translation>นี่ไม่ใช่วันที่ เขียนแบบ 2026-12-01</translation>
        </message>
        <message>
            <source>One of these is not a date. Write it like 2026-12-01.</source>
            <translation>มีหนึ่งในนี้ที่ไม่ใช่วันที่ เขียนแบบ 2026-12-01</translation>
        </message>
        <message>
            <source>Say what is to be done by that date, or take the date away.</source>
            <translation>บอกว่าต้องทำอะไรให้เสร็จในวันนั้น หรือเอาวันที่ออก</translation>
        </message>
        <message>
            <source>Name the topic that the other words are for.</source>
            <translation>ระบุหัวข้อที่คำอื่นเหล่านี้ใช้แทน</translation>
        </message>
        <message>
            <source>%1: the first number is larger than the second.</source>
            <translation>%1: ตัวเลขแรกมากกว่าตัวที่สอง</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <source>One sentence that says what exactly. The fields below make it one that can be checked.</source>
            <translation>หนึ่งประโยคที่บอกให้ชัด ช่องด้านล่างทำให้ตรวจสอบได้</translation>
        </message>
        <message>
            <source>Collect 400 old jackets at the shop, to mend and give away.</source>
            <translation>รวบรวมแจ็กเกตเก่า 400 ตัวที่ร้าน เพื่อซ่อมและส่งต่อ</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>นับอะไร</translation>
        </message>
        <message>
            <source>Jackets handed in at the desk</source>
            <translation>แจ็กเกตที่ส่งมอบที่โต๊ะ</translation>
        </message>
        <message>
            <source>Today’s figure</source>
            <translation>ตัวเลขวันนี้</translation>
        </message>
        <message>
            <source>120 last spring</source>
            <translation>120 เมื่อฤดูใบไม้ผลิปีก่อน</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>เป้า</translation>
        </message>
        <message>
            <source>400</source>
            <translation>400</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Ends: by when it is reached</source>
            <translation>สิ้นสุด: ต้องบรรลุภายในวันใด</translation>
        </message>
        <message>
            <source>what exactly</source>
            <translation>สิ่งที่ต้องการให้ชัด</translation>
        </message>
        <message>
            <source>what is counted</source>
            <translation>สิ่งที่นับ</translation>
        </message>
        <message>
            <source>today’s figure</source>
            <translation>ตัวเลขวันนี้</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>เป้า</translation>
        </message>
        <message>
            <source>by when</source>
            <translation>ภายในเมื่อใด</translation>
        </message>
        <message>
            <source>The goal is complete: %1.</source>
            <translation>เป้าหมายครบถ้วน: %1</translation>
        </message>
        <message>
            <source>Still open: %1.</source>
            <translation>ยังขาด: %1</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>เพื่อให้เป็นที่รู้จัก</translation>
        </message>
        <message>
            <source>People who never heard of you should remember you.</source>
            <translation>คนที่ไม่เคยได้ยินชื่อคุณควรจำคุณได้</translation>
        </message>
        <message>
            <source>To sell</source>
            <translation>เพื่อขาย</translation>
        </message>
        <message>
            <source>People who know you should buy, book or sign up.</source>
            <translation>คนที่รู้จักคุณควรซื้อ จอง หรือสมัคร</translation>
        </message>
        <message>
            <source>To keep people</source>
            <translation>เพื่อรักษาคนไว้</translation>
        </message>
        <message>
            <source>People who came once should stay and come back.</source>
            <translation>คนที่มาครั้งหนึ่งควรอยู่ต่อและกลับมา</translation>
        </message>
    </context>
    <context>
        <name>CampaignPosts</name>
        <message>
            <source>Its posts</source>
            <translation>โพสต์ของแคมเปญ</translation>
        </message>
        <message>
            <source>Posts of this campaign</source>
            <translation>โพสต์ของแคมเปญนี้</translation>
        </message>
        <message>
            <source>Posts show here once they name this campaign.</source>
            <translation>โพสต์จะแสดงที่นี่เมื่อระบุแคมเปญนี้</translation>
        </message>
        <message>
            <source>A post counts once for each state that one of its networks is in.</source>
            <translation>หนึ่งโพสต์นับหนึ่งครั้งต่อสถานะที่เครือข่ายใดของมันอยู่</translation>
        </message>
        <message>
            <source>The last %1 that changed; the Library shows them all.</source>
            <translation>%1 รายการล่าสุดที่เปลี่ยน คลังแสดงทั้งหมด</translation>
        </message>
        <message>
            <source>No posts yet. A post joins a campaign where it is written, in the line under its title.</source>
            <translation>ยังไม่มีโพสต์ โพสต์เข้าร่วมแคมเปญได้ที่หน้าเขียน ในบรรทัดใต้ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>ไอเดีย</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>อยู่ระหว่างตรวจทาน</translation>
        </message>
        <message>
            <source>Changes wanted</source>
            <translation>ขอให้แก้ไข</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>ส่งออกแล้ว</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
    </context>
    <context>
        <name>CampaignsPane</name>
        <message>
            <source>Show its posts</source>
            <translation>แสดงโพสต์</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>แคมเปญใหม่</translation>
        </message>
        <message>
            <source>Save campaign</source>
            <translation>บันทึกแคมเปญ</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>ยังไม่มีแคมเปญ</translation>
        </message>
        <message>
            <source>A campaign holds together posts with one aim: what it should reach, whom it speaks to, what to say and what to leave out. Writers and checks go by it.</source>
            <translation>แคมเปญรวมโพสต์ที่มีจุดหมายเดียวกัน: จะบรรลุอะไร พูดกับใคร บอกอะไร และไม่พูดอะไร ผู้เขียนและการตรวจยึดตามนี้</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>เพื่อให้เป็นที่รู้จัก</translation>
        </message>
        <message>
            <source>To sell</source>
            <translation>เพื่อขาย</translation>
        </message>
        <message>
            <source>To keep people</source>
            <translation>เพื่อรักษาคนไว้</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ปิดแล้ว</translation>
        </message>
        <message>
            <source>Over by its dates</source>
            <translation>พ้นกำหนดแล้ว</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>ถึง %1</translation>
        </message>
        <message>
            <source>no dates</source>
            <translation>ไม่มีวันที่</translation>
        </message>
    </context>
    <context>
        <name>ChangeTogetherSheet</name>
        <message>
            <source>Change a post</source>
            <translation>เปลี่ยนโพสต์</translation>
        </message>
        <message>
            <source>Change %n posts</source>
            <translation>เปลี่ยน %n โพสต์</translation>
        </message>
        <message>
            <source>Add labels</source>
            <translation>เพิ่มป้าย</translation>
        </message>
        <message>
            <source>Take labels off</source>
            <translation>เอาป้ายออก</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>ตามเดิม</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Looked after by</source>
            <translation>ผู้ดูแล</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>ไม่มีใคร</translation>
        </message>
        <message>
            <source>Evergreen</source>
            <translation>ใช้ได้เสมอ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่</translation>
        </message>
        <message>
            <source>Out of the way</source>
            <translation>เก็บให้พ้น</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>เก็บเข้าคลังเก่า</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>นำกลับมา</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>วันสุดท้าย</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>ในวันหนึ่ง</translation>
        </message>
        <message>
            <source>After it, these posts do not leave.</source>
            <translation>หลังวันนั้น โพสต์เหล่านี้จะไม่ออกไป</translation>
        </message>
        <message>
            <source>The day</source>
            <translation>วันนั้น</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Write which day is the last one.</source>
            <translation>พิมพ์ว่าวันไหนเป็นวันสุดท้าย</translation>
        </message>
        <message>
            <source>Choose what becomes of all of them.</source>
            <translation>เลือกว่าจะทำอะไรกับทั้งหมดนี้</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>กำลังนับ…</translation>
        </message>
        <message>
            <source>1 post changes.</source>
            <translation>1 โพสต์จะเปลี่ยน</translation>
        </message>
        <message>
            <source>%n posts change.</source>
            <translation>%n โพสต์จะเปลี่ยน</translation>
        </message>
        <message>
            <source>1 is so already.</source>
            <translation>1 โพสต์เป็นแบบนั้นอยู่แล้ว</translation>
        </message>
        <message>
            <source>%n are so already.</source>
            <translation>%n โพสต์เป็นแบบนั้นอยู่แล้ว</translation>
        </message>
        <message>
            <source>1 of them has a time after this day and would stay here then.</source>
            <translation>1 โพสต์ในนั้นมีเวลาหลังวันนี้ และจะค้างอยู่ที่นี่</translation>
        </message>
        <message>
            <source>%n of them have a time after this day and would stay here then.</source>
            <translation>%n โพสต์ในนั้นมีเวลาหลังวันนี้ และจะค้างอยู่ที่นี่</translation>
        </message>
        <message>
            <source>1 more stays as it is.</source>
            <translation>อีก 1 โพสต์คงเดิม</translation>
        </message>
        <message>
            <source>%n more stay as they are.</source>
            <translation>อีก %n โพสต์คงเดิม</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>ready, in %1</source>
            <translation>พร้อม ใน %1</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>พร้อม</translation>
        </message>
        <message>
            <source>to fix first</source>
            <translation>ต้องแก้ก่อน</translation>
        </message>
        <message>
            <source>of them changed after approval</source>
            <translation>ในจำนวนนี้เปลี่ยนหลังอนุมัติ</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>โพสต์</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ที่ใด</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>อะไรขวางอยู่</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>แก้</translation>
        </message>
        <message>
            <source>%1 more to fix</source>
            <translation>ต้องแก้อีก %1</translation>
        </message>
        <message>
            <source>Move all %1</source>
            <translation>ย้ายทั้ง %1</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>ย้ายไป %1</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>ส่งเลย</translation>
        </message>
        <message>
            <source>Leave as approved</source>
            <translation>ให้ออกตามที่อนุมัติ</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>ปลดพัก</translation>
        </message>
        <message>
            <source>Release all %1</source>
            <translation>ปลดพักทั้ง %1</translation>
        </message>
        <message>
            <source>Give the address…</source>
            <translation>ใส่ที่อยู่…</translation>
        </message>
        <message>
            <source>Show each</source>
            <translation>แสดงทีละรายการ</translation>
        </message>
        <message>
            <source>See the post</source>
            <translation>ดูโพสต์</translation>
        </message>
        <message>
            <source>Changed after the approval; it goes out as approved</source>
            <translation>เปลี่ยนหลังอนุมัติ จะออกตามที่อนุมัติไว้</translation>
        </message>
        <message>
            <source>Changed after the approval of %1; it goes out as approved</source>
            <translation>เปลี่ยนหลังอนุมัติของ %1 จะออกตามที่อนุมัติไว้</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>อีก %1</translation>
        </message>
        <message>
            <source>as approved</source>
            <translation>ตามที่อนุมัติ</translation>
        </message>
        <message>
            <source>What you have to add by hand in the tool is listed in add-by-hand.csv (%1).</source>
            <translation>สิ่งที่ต้องเพิ่มเองในเครื่องมืออยู่ใน add-by-hand.csv (%1)</translation>
        </message>
        <message>
            <source>A list beside the files keeps the seal of every post.</source>
            <translation>รายการข้างไฟล์เก็บตราผนึกของทุกโพสต์</translation>
        </message>
        <message>
            <source>Once saved they count as exported, whatever the tool: the next export leaves them out.</source>
            <translation>เมื่อบันทึกแล้วจะนับว่าส่งออกแล้วไม่ว่าด้วยเครื่องมือใด การส่งออกครั้งต่อไปจะไม่รวมไว้อีก</translation>
        </message>
        <message>
            <source>It only shows what goes out: the posts stay ready to export.</source>
            <translation>แสดงเฉพาะสิ่งที่จะเผยแพร่ โพสต์ยังพร้อมส่งออก</translation>
        </message>
    </context>
    <context>
        <name>Checker</name>
        <message>
            <source>Checks are paused: %1</source>
            <translation>หยุดการตรวจชั่วคราว: %1</translation>
        </message>
        <message>
            <source>Checks are paused: their program could not be started.</source>
            <translation>หยุดการตรวจชั่วคราว: เริ่มโปรแกรมตรวจไม่ได้</translation>
        </message>
        <message>
            <source>Checks are paused: they stopped several times. Save and start again.</source>
            <translation>หยุดการตรวจชั่วคราว: หยุดเองหลายครั้ง บันทึกแล้วเริ่มใหม่</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>What to look at</source>
            <translation>สิ่งที่ควรดู</translation>
        </message>
        <message>
            <source>The next one comes as you settle one of those above.</source>
            <translation>รายการถัดไปจะมาเมื่อคุณจัดการรายการข้างบนแล้ว</translation>
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation>ไม่เหลืออะไรให้ดู</translation>
        </message>
        <message>
            <source>Press F7 to check.</source>
            <translation>กด F7 เพื่อตรวจ</translation>
        </message>
        <message>
            <source>1 more to consider, once these are settled</source>
            <translation>มีให้พิจารณาอีก 1 เมื่อจัดการเหล่านี้แล้ว</translation>
        </message>
        <message>
            <source>%n more to consider, once these are settled</source>
            <translation>มีให้พิจารณาอีก %n เมื่อจัดการเหล่านี้แล้ว</translation>
        </message>
        <message>
            <source>1 left as it is. Show it again</source>
            <translation>ปล่อยไว้ตามเดิม 1 แห่ง แสดงอีกครั้ง</translation>
        </message>
        <message>
            <source>%n left as they are. Show them again</source>
            <translation>ปล่อยไว้ตามเดิม %n แห่ง แสดงอีกครั้ง</translation>
        </message>
        <message>
            <source>Once there are words, the checks say here what could be better.</source>
            <translation>เมื่อมีข้อความแล้ว การตรวจจะบอกตรงนี้ว่าอะไรปรับให้ดีขึ้นได้</translation>
        </message>
        <message>
            <source>Must fix</source>
            <translation>ต้องแก้</translation>
        </message>
        <message>
            <source>Should fix</source>
            <translation>ควรแก้</translation>
        </message>
        <message>
            <source>Consider</source>
            <translation>ลองพิจารณา</translation>
        </message>
        <message>
            <source>%1 of %2. %3: %4</source>
            <translation>%1 จาก %2 %3: %4</translation>
        </message>
    </context>
    <context>
        <name>CollectionOrder</name>
        <message>
            <source>Drag a card, or press Alt and an arrow, to change the order.</source>
            <translation>ลากการ์ด หรือกด Alt กับลูกศร เพื่อเปลี่ยนลำดับ</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>ลำดับของการ์ด</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>ใหม่สุดก่อน</translation>
        </message>
        <message>
            <source>As in the collection</source>
            <translation>ตามชุดรวม</translation>
        </message>
        <message>
            <source>The order was changed</source>
            <translation>เปลี่ยนลำดับแล้ว</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>Letters</source>
            <translation>ตัวอักษร</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>ตัวคั่นระหว่างช่อง</translation>
        </message>
        <message>
            <source>How dates are meant</source>
            <translation>วิธีอ่านวันที่</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 เป็น%2</translation>
        </message>
        <message>
            <source>All columns are taken.</source>
            <translation>ใช้ทุกคอลัมน์</translation>
        </message>
        <message>
            <source>%1 columns are left out.</source>
            <translation>เว้น %1 คอลัมน์</translation>
        </message>
        <message>
            <source>1 column is left out.</source>
            <translation>เว้น 1 คอลัมน์</translation>
        </message>
        <message>
            <source>Say what %1 is…</source>
            <translation>บอกว่า %1 คือวันใด…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>กลายเป็น</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>แถวแรก ๆ</translation>
        </message>
        <message>
            <source>What %1 becomes</source>
            <translation>%1 กลายเป็นอะไร</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>ค้นหาหรือสั่งงาน</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Nothing fits. Try fewer letters.</source>
            <translation>ไม่พบ ลองใช้ตัวอักษรน้อยลง</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>New draft</source>
            <translation>ฉบับร่างใหม่</translation>
        </message>
        <message>
            <source>New from a template…</source>
            <translation>ใหม่จากแม่แบบ…</translation>
        </message>
        <message>
            <source>New idea</source>
            <translation>ไอเดียใหม่</translation>
        </message>
        <message>
            <source>Do the next thing (the blue button)</source>
            <translation>ทำขั้นต่อไป (ปุ่มสีน้ำเงิน)</translation>
        </message>
        <message>
            <source>Next thing to look at</source>
            <translation>สิ่งที่ควรดูถัดไป</translation>
        </message>
        <message>
            <source>Previous thing to look at</source>
            <translation>สิ่งที่ควรดูก่อนหน้า</translation>
        </message>
        <message>
            <source>Fix what is selected</source>
            <translation>แก้ส่วนที่เลือก</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>ปล่อยไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Show what is said about these words</source>
            <translation>แสดงสิ่งที่พูดถึงคำเหล่านี้</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>ค้นหาในข้อความ</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>ค้นหาและแทนที่</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>แห่งถัดไป</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>แห่งก่อนหน้า</translation>
        </message>
        <message>
            <source>Insert an emoji</source>
            <translation>แทรกอีโมจิ</translation>
        </message>
        <message>
            <source>Set a goal for the length…</source>
            <translation>ตั้งเป้าความยาว…</translation>
        </message>
        <message>
            <source>Paste exactly as it is</source>
            <translation>วางตามเดิมทุกประการ</translation>
        </message>
        <message>
            <source>Comment on the marked words, or on the post</source>
            <translation>แสดงความคิดเห็นต่อคำที่เลือก หรือต่อโพสต์</translation>
        </message>
        <message>
            <source>Suggest other words for the marked ones</source>
            <translation>เสนอคำอื่นแทนคำที่เลือก</translation>
        </message>
        <message>
            <source>Next comment that is not answered</source>
            <translation>ความคิดเห็นถัดไปที่ยังไม่ได้ตอบ</translation>
        </message>
        <message>
            <source>Return the post to its writer…</source>
            <translation>ส่งโพสต์คืนผู้เขียน…</translation>
        </message>
        <message>
            <source>Ask somebody else to look…</source>
            <translation>ขอให้คนอื่นดู…</translation>
        </message>
        <message>
            <source>Record a yes from outside…</source>
            <translation>บันทึกการเห็นชอบจากภายนอก…</translation>
        </message>
        <message>
            <source>Take my yes back</source>
            <translation>ถอนการเห็นชอบของฉัน</translation>
        </message>
        <message>
            <source>Approve several clean posts…</source>
            <translation>อนุมัติหลายโพสต์ที่ไม่มีอะไรค้าง…</translation>
        </message>
        <message>
            <source>Sort, group and narrow the review queue…</source>
            <translation>เรียง จัดกลุ่ม และกรองคิวตรวจทาน…</translation>
        </message>
        <message>
            <source>Only what changed since I last looked</source>
            <translation>เฉพาะสิ่งที่เปลี่ยนหลังจากฉันดูครั้งก่อน</translation>
        </message>
        <message>
            <source>The version I looked at beside this one</source>
            <translation>ฉบับที่ฉันดูข้างฉบับนี้</translation>
        </message>
        <message>
            <source>Add pictures or videos…</source>
            <translation>เพิ่มรูปภาพหรือวิดีโอ…</translation>
        </message>
        <message>
            <source>Turn and crop the picture…</source>
            <translation>หมุนและตัดรูปภาพ…</translation>
        </message>
        <message>
            <source>Cover, captions and shapes of the video…</source>
            <translation>หน้าปก คำบรรยาย และรูปทรงของวิดีโอ…</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>ตรวจเดี๋ยวนี้</translation>
        </message>
        <message>
            <source>Insert a snippet…</source>
            <translation>แทรกข้อความสำเร็จ…</translation>
        </message>
        <message>
            <source>Keep this post as a template…</source>
            <translation>เก็บโพสต์นี้เป็นแม่แบบ…</translation>
        </message>
        <message>
            <source>Copy the reference of this post</source>
            <translation>คัดลอกการอ้างอิงของโพสต์นี้</translation>
        </message>
        <message>
            <source>Pin this post, or let it go</source>
            <translation>ปักหมุดโพสต์นี้ หรือเอาหมุดออก</translation>
        </message>
        <message>
            <source>Deleted drafts…</source>
            <translation>ฉบับร่างที่ลบ…</translation>
        </message>
        <message>
            <source>History of this post…</source>
            <translation>ประวัติของโพสต์นี้…</translation>
        </message>
        <message>
            <source>Preview: phone or desktop</source>
            <translation>ตัวอย่าง: โทรศัพท์หรือคอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Preview: as a screen reader reads it</source>
            <translation>ตัวอย่าง: ตามที่โปรแกรมอ่านหน้าจออ่าน</translation>
        </message>
        <message>
            <source>Preview: what the checks say on it</source>
            <translation>ตัวอย่าง: สิ่งที่การตรวจพูดถึง</translation>
        </message>
        <message>
            <source>All networks side by side</source>
            <translation>ทุกเครือข่ายเคียงกัน</translation>
        </message>
        <message>
            <source>Make the same change in all networks…</source>
            <translation>เปลี่ยนแบบเดียวกันในทุกเครือข่าย…</translation>
        </message>
        <message>
            <source>Split into a thread</source>
            <translation>แบ่งเป็นเธรด</translation>
        </message>
        <message>
            <source>Thread: split the part at the cursor</source>
            <translation>เธรด: แบ่งส่วนที่เคอร์เซอร์</translation>
        </message>
        <message>
            <source>Thread: add a part</source>
            <translation>เธรด: เพิ่มส่วน</translation>
        </message>
        <message>
            <source>What has changed in the shared text</source>
            <translation>สิ่งที่เปลี่ยนในข้อความร่วม</translation>
        </message>
        <message>
            <source>Calendar: move what is chosen…</source>
            <translation>ปฏิทิน: ย้ายสิ่งที่เลือก…</translation>
        </message>
        <message>
            <source>Calendar: only what is not ready</source>
            <translation>ปฏิทิน: เฉพาะสิ่งที่ยังไม่พร้อม</translation>
        </message>
        <message>
            <source>Fold the list</source>
            <translation>พับรายการ</translation>
        </message>
        <message>
            <source>Fold the side column</source>
            <translation>พับคอลัมน์ข้าง</translation>
        </message>
        <message>
            <source>Focus on the text</source>
            <translation>เขียนอย่างมีสมาธิ</translation>
        </message>
        <message>
            <source>Export approved posts…</source>
            <translation>ส่งออกโพสต์ที่อนุมัติแล้ว…</translation>
        </message>
        <message>
            <source>Bring in posts…</source>
            <translation>นำเข้าโพสต์…</translation>
        </message>
        <message>
            <source>Past exports, and what did not go in…</source>
            <translation>การส่งออกที่ผ่านมา และสิ่งที่เข้าไม่ได้…</translation>
        </message>
        <message>
            <source>What should be out by now…</source>
            <translation>สิ่งที่ควรเผยแพร่แล้วในตอนนี้…</translation>
        </message>
        <message>
            <source>Post by hand today…</source>
            <translation>โพสต์เองวันนี้…</translation>
        </message>
        <message>
            <source>Review sheet…</source>
            <translation>แผ่นตรวจทาน…</translation>
        </message>
        <message>
            <source>Print the calendar…</source>
            <translation>พิมพ์ปฏิทิน…</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>หน้าต่างใหม่</translation>
        </message>
        <message>
            <source>Open this post in a new window</source>
            <translation>เปิดโพสต์นี้ในหน้าต่างใหม่</translation>
        </message>
        <message>
            <source>Library: change the chosen posts…</source>
            <translation>คลัง: เปลี่ยนโพสต์ที่เลือก…</translation>
        </message>
        <message>
            <source>Library: evergreen and rested</source>
            <translation>คลัง: ใช้ได้เสมอและเว้นช่วงแล้ว</translation>
        </message>
        <message>
            <source>Library: nearly the same…</source>
            <translation>คลัง: เกือบเหมือนกัน…</translation>
        </message>
        <message>
            <source>Library: past their last day</source>
            <translation>คลัง: เลยวันสุดท้าย</translation>
        </message>
        <message>
            <source>Library: labels and collections…</source>
            <translation>คลัง: ป้ายและชุดรวม…</translation>
        </message>
        <message>
            <source>Approved posts that the house style would stop…</source>
            <translation>โพสต์ที่อนุมัติแล้วซึ่งแนวทางการเขียนจะไม่ให้ผ่าน…</translation>
        </message>
        <message>
            <source>Save the evidence of this post…</source>
            <translation>บันทึกหลักฐานของโพสต์นี้…</translation>
        </message>
        <message>
            <source>Hold posts…</source>
            <translation>พักโพสต์…</translation>
        </message>
        <message>
            <source>What is on hold…</source>
            <translation>สิ่งที่พักไว้…</translation>
        </message>
        <message>
            <source>Sit somebody else at the desk…</source>
            <translation>เปลี่ยนคนที่นั่งโต๊ะนี้…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>เปิดพื้นที่ทำงานอื่น…</translation>
        </message>
        <message>
            <source>Grammar and spelling…</source>
            <translation>ไวยากรณ์และการสะกดคำ…</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>ข้อมูลสำรอง…</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>สว่างหรือมืด</translation>
        </message>
        <message>
            <source>High contrast or usual</source>
            <translation>ความต่างสีสูงหรือปกติ</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>ปุ่มลัดทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>CommentCard</name>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment on the whole post instead</source>
            <translation>แสดงความคิดเห็นต่อทั้งโพสต์แทน</translation>
        </message>
        <message>
            <source>Other words for it</source>
            <translation>คำอื่นของหัวข้อนี้</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>เสนอ</translation>
        </message>
        <message>
            <source>Comment (mark words above to comment on them)</source>
            <translation>ความคิดเห็น (เลือกคำด้านบนเพื่อแสดงความคิดเห็นต่อคำนั้น)</translation>
        </message>
        <message>
            <source>Suggest other words</source>
            <translation>เสนอคำอื่น</translation>
        </message>
        <message>
            <source>at 0:12</source>
            <translation>ที่ 0:12</translation>
        </message>
        <message>
            <source>Moment of the video</source>
            <translation>ช่วงเวลาของวิดีโอ</translation>
        </message>
        <message>
            <source>Add comment</source>
            <translation>เพิ่มความคิดเห็น</translation>
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message>
            <source>Compare</source>
            <translation>เปรียบเทียบ</translation>
        </message>
        <message>
            <source>Two versions of this text</source>
            <translation>ข้อความนี้สองฉบับ</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>ของคุณ</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของเขา</translation>
        </message>
        <message>
            <source>Before both</source>
            <translation>ก่อนทั้งสอง</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>This computer</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>Kept on this computer for you alone, never in the workspace.</source>
            <translation>เก็บบนเครื่องนี้เพื่อคุณคนเดียว ไม่อยู่ในพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>สี</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <source>Letter size</source>
            <translation>ขนาดตัวอักษร</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>ภาษาของหน้าต่าง</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>ความต่างสี</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>ปกติ</translation>
        </message>
        <message>
            <source>High</source>
            <translation>สูง</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>ไม่มีอะไรเคลื่อนไหวเอง</translation>
        </message>
        <message>
            <source>The cursor does not blink, and bars do not run to and fro.</source>
            <translation>เคอร์เซอร์ไม่กะพริบ และแถบไม่วิ่งไปมา</translation>
        </message>
        <message>
            <source>When checks speak</source>
            <translation>การตรวจพูดเมื่อใด</translation>
        </message>
        <message>
            <source>As I type</source>
            <translation>ขณะพิมพ์</translation>
        </message>
        <message>
            <source>A moment after each sentence, never in the one being typed.</source>
            <translation>ครู่หนึ่งหลังแต่ละประโยค ไม่ใช่ในประโยคที่กำลังพิมพ์</translation>
        </message>
        <message>
            <source>When I pause</source>
            <translation>เมื่อหยุดพิมพ์</translation>
        </message>
        <message>
            <source>When nothing was typed for a little while.</source>
            <translation>เมื่อไม่ได้พิมพ์สักครู่</translation>
        </message>
        <message>
            <source>When I ask</source>
            <translation>เมื่อฉันขอ</translation>
        </message>
        <message>
            <source>Only after F7, and always before something is submitted.</source>
            <translation>เฉพาะหลังกด F7 และก่อนส่งตรวจทานทุกครั้ง</translation>
        </message>
        <message>
            <source>Tell me outside the window, too</source>
            <translation>แจ้งฉันนอกหน้าต่างด้วย</translation>
        </message>
        <message>
            <source>When a post comes back, is approved or commented, or waits for you. Never with a sound, and only while this window is not in front.</source>
            <translation>เมื่อโพสต์กลับมา ได้รับอนุมัติหรือความคิดเห็น หรือรอคุณ ไม่มีเสียง และเฉพาะเมื่อหน้าต่างนี้ไม่ได้อยู่ด้านหน้า</translation>
        </message>
        <message>
            <source>This system has no place for such messages. The line at the foot of the window says it.</source>
            <translation>ระบบนี้ไม่มีที่สำหรับข้อความแบบนี้ บรรทัดท้ายหน้าต่างบอกแทน</translation>
        </message>
        <message>
            <source>News</source>
            <translation>ข่าว</translation>
        </message>
        <message>
            <source>Quotation marks, apostrophes and dashes as the language prints them</source>
            <translation>เครื่องหมายคำพูด อะพอสทรอฟี และขีดตามแบบพิมพ์ของภาษา</translation>
        </message>
        <message>
            <source>While you type. One undo gives back what you typed; links, code and handles stay as they are.</source>
            <translation>ขณะพิมพ์ เลิกทำหนึ่งครั้งได้สิ่งที่พิมพ์คืน ลิงก์ โค้ด และชื่อบัญชีคงเดิม</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>การพิมพ์</translation>
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>CounterBar</name>
        <message>
            <source>%1, too long</source>
            <translation>%1 ยาวเกินไป</translation>
        </message>
    </context>
    <context>
        <name>CoverSlider</name>
        <message>
            <source>The frame of the cover</source>
            <translation>เฟรมของหน้าปก</translation>
        </message>
        <message>
            <source>Cover frame</source>
            <translation>เฟรมหน้าปก</translation>
        </message>
        <message>
            <source>A little earlier</source>
            <translation>ก่อนหน้าเล็กน้อย</translation>
        </message>
        <message>
            <source>A little later</source>
            <translation>หลังจากนั้นเล็กน้อย</translation>
        </message>
    </context>
    <context>
        <name>CropCard</name>
        <message>
            <source>%1: what is seen. Arrow keys move it.</source>
            <translation>%1: ส่วนที่เห็น ปุ่มลูกศรเลื่อนได้</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>ทั้งรูป</translation>
        </message>
        <message>
            <source>Shape for %1</source>
            <translation>รูปทรงสำหรับ %1</translation>
        </message>
        <message>
            <source>Follow the picture’s point again</source>
            <translation>ตามจุดของรูปอีกครั้ง</translation>
        </message>
        <message>
            <source>%1 after the crop</source>
            <translation>%1 หลังตัด</translation>
        </message>
        <message>
            <source>%1, made smaller</source>
            <translation>%1 ย่อลงแล้ว</translation>
        </message>
        <message>
            <source>%1, not cut</source>
            <translation>%1 ไม่ตัด</translation>
        </message>
        <message>
            <source>%1 across</source>
            <translation>กว้าง %1</translation>
        </message>
        <message>
            <source>Must fix: too small, at least %1</source>
            <translation>ต้องแก้: เล็กเกินไป อย่างน้อย %1</translation>
        </message>
        <message>
            <source>Should fix: too small, at least %1</source>
            <translation>ควรแก้: เล็กเกินไป อย่างน้อย %1</translation>
        </message>
        <message>
            <source>too tall: choose a wider shape</source>
            <translation>สูงเกินไป: เลือกรูปทรงที่กว้างกว่า</translation>
        </message>
        <message>
            <source>too wide: choose a narrower shape</source>
            <translation>กว้างเกินไป: เลือกรูปทรงที่แคบกว่า</translation>
        </message>
        <message>
            <source>Must fix: %1</source>
            <translation>ต้องแก้: %1</translation>
        </message>
        <message>
            <source>Should fix: %1</source>
            <translation>ควรแก้: %1</translation>
        </message>
    </context>
    <context>
        <name>CropSheet</name>
        <message>
            <source>Turn and crop</source>
            <translation>หมุนและตัด</translation>
        </message>
        <message>
            <source>The point that must stay in sight. Arrow keys move it.</source>
            <translation>จุดที่ต้องเห็นเสมอ ปุ่มลูกศรเลื่อนได้</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>หมุนซ้าย</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>หมุนขวา</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>ตามที่ได้มา</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>ใช้</translation>
        </message>
        <message>
            <source>The original stays as it is. Each network’s file is made when you submit.</source>
            <translation>ต้นฉบับคงเดิม ไฟล์ของแต่ละเครือข่ายทำเมื่อคุณส่ง</translation>
        </message>
        <message>
            <source>Drag the point onto what must stay in sight: every crop follows it. To adjust one network alone, drag its picture below.</source>
            <translation>ลากจุดไปยังสิ่งที่ต้องเห็นเสมอ ทุกการตัดจะตามไป ถ้าจะปรับเครือข่ายเดียว ลากรูปของเครือข่ายนั้นด้านล่าง</translation>
        </message>
        <message>
            <source>The original: %1</source>
            <translation>ต้นฉบับ: %1</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Choose a date</source>
            <translation>เลือกวันที่</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>ไม่มีวันที่</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 2026-12-01.</source>
            <translation>นี่ไม่ใช่วันที่ เขียนแบบ 2026-12-01</translation>
        </message>
    </context>
    <context>
        <name>DeletedSheet</name>
        <message>
            <source>Filter deleted drafts</source>
            <translation>กรองฉบับร่างที่ลบ</translation>
        </message>
        <message>
            <source>Deleted drafts</source>
            <translation>ฉบับร่างที่ลบ</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>นำกลับมา</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>ไม่มีสิ่งที่ลบ</translation>
        </message>
        <message>
            <source>Drafts that are deleted stay here, and can be brought back.</source>
            <translation>ฉบับร่างที่ลบอยู่ที่นี่ และนำกลับมาได้</translation>
        </message>
        <message>
            <source>G-%1 · deleted by %2, %3</source>
            <translation>G-%1 · ลบโดย %2, %3</translation>
        </message>
    </context>
    <context>
        <name>DraftEditor</name>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Paste exactly as it is</source>
            <translation>วางตามเดิมทุกประการ</translation>
        </message>
        <message>
            <source>Show what is said about this</source>
            <translation>แสดงสิ่งที่พูดถึงส่วนนี้</translation>
        </message>
    </context>
    <context>
        <name>DraftsList</name>
        <message>
            <source>Drafts</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>ฉบับร่างใหม่</translation>
        </message>
        <message>
            <source>New draft (Ctrl+N)</source>
            <translation>ฉบับร่างใหม่ (Ctrl+N)</translation>
        </message>
        <message>
            <source>Filter drafts</source>
            <translation>กรองฉบับร่าง</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>ไม่มีฉบับร่าง</translation>
        </message>
        <message>
            <source>A draft is a post that is being written.</source>
            <translation>ฉบับร่างคือโพสต์ที่กำลังเขียน</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ปักหมุด</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>กำลังทำ</translation>
        </message>
        <message>
            <source>With an editor, or ready</source>
            <translation>อยู่กับบรรณาธิการ หรือพร้อมแล้ว</translation>
        </message>
        <message>
            <source>no network yet</source>
            <translation>ยังไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>out %1</source>
            <translation>ออก %1</translation>
        </message>
    </context>
    <context>
        <name>DraftsMenu</name>
        <message>
            <source>More for drafts</source>
            <translation>เพิ่มเติมสำหรับฉบับร่าง</translation>
        </message>
        <message>
            <source>New from a template…</source>
            <translation>ใหม่จากแม่แบบ…</translation>
        </message>
        <message>
            <source>Review sheet…</source>
            <translation>แผ่นตรวจทาน…</translation>
        </message>
        <message>
            <source>Deleted drafts…</source>
            <translation>ฉบับร่างที่ลบ…</translation>
        </message>
        <message>
            <source>Open in a new window</source>
            <translation>เปิดในหน้าต่างใหม่</translation>
        </message>
        <message>
            <source>Let it go from the top</source>
            <translation>เอาออกจากด้านบน</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>ปักหมุดไว้ด้านบน</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>คัดลอกการอ้างอิง</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>ลบฉบับร่าง</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>อีโมจิ</translation>
        </message>
        <message>
            <source>Search, for example “bee” or “thank”</source>
            <translation>ค้นหา เช่น “bee” หรือ “thank”</translation>
        </message>
        <message>
            <source>Search for an emoji</source>
            <translation>ค้นหาอีโมจิ</translation>
        </message>
        <message>
            <source>Smileys and feelings</source>
            <translation>หน้ายิ้มและความรู้สึก</translation>
        </message>
        <message>
            <source>People and hands</source>
            <translation>คนและมือ</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <translation>สัตว์และธรรมชาติ</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>อาหารและเครื่องดื่ม</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <translation>การเดินทางและสถานที่</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>สิ่งของ</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>เครื่องหมาย</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>ธง</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>ใช้ล่าสุด</translation>
        </message>
        <message>
            <source>light</source>
            <translation>อ่อน</translation>
        </message>
        <message>
            <source>medium light</source>
            <translation>ค่อนข้างอ่อน</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>กลาง</translation>
        </message>
        <message>
            <source>medium dark</source>
            <translation>ค่อนข้างเข้ม</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>เข้ม</translation>
        </message>
        <message>
            <source>Skin tone: %1</source>
            <translation>สีผิว: %1</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>ไม่มีสีผิว</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>ไม่มีอีโมจิชื่อนี้</translation>
        </message>
    </context>
    <context>
        <name>Everyday</name>
        <message>
            <source>Open a post first: its reference is copied.</source>
            <translation>เปิดโพสต์ก่อน จะคัดลอกการอ้างอิงของโพสต์นั้น</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>คัดลอกแล้ว: %1</translation>
        </message>
        <message>
            <source>Open a post first: it is pinned to the top of the drafts.</source>
            <translation>เปิดโพสต์ก่อน จะปักหมุดไว้ด้านบนของฉบับร่าง</translation>
        </message>
        <message>
            <source>Pinned to the top of the drafts</source>
            <translation>ปักหมุดไว้ด้านบนของฉบับร่างแล้ว</translation>
        </message>
        <message>
            <source>No longer pinned</source>
            <translation>เอาหมุดออกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSaver</name>
        <message>
            <source>Save the evidence of this post</source>
            <translation>บันทึกหลักฐานของโพสต์นี้</translation>
        </message>
        <message>
            <source>evidence.json</source>
            <translation>evidence.json</translation>
        </message>
        <message>
            <source>The evidence could not be written there.</source>
            <translation>เขียนหลักฐานที่นั่นไม่ได้</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>บันทึกเป็น %1 แล้ว</translation>
        </message>
        <message>
            <source>All seals in it fit.</source>
            <translation>ตราผนึกทั้งหมดในนั้นตรง</translation>
        </message>
        <message>
            <source>The evidence is saved</source>
            <translation>บันทึกหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>ดี</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>ExceptSheet</name>
        <message>
            <source>Exceptions for “%1”</source>
            <translation>ข้อยกเว้นสำหรับ “%1”</translation>
        </message>
        <message>
            <source>The check stays as it is and leaves these words alone, in every post.</source>
            <translation>การตรวจยังคงเดิมและไม่แตะคำเหล่านี้ในทุกโพสต์</translation>
        </message>
        <message>
            <source>Words it was left at</source>
            <translation>คำที่ปล่อยไว้</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>คำอื่น</translation>
        </message>
        <message>
            <source>A comma or Enter adds one. With * at its end it stands for every ending: repair*</source>
            <translation>เครื่องหมายจุลภาคหรือ Enter เพิ่มหนึ่งคำ ใส่ * ท้ายคำแทนคำลงท้ายใดก็ได้: repair*</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Leave them alone</source>
            <translation>ไม่แตะคำเหล่านี้</translation>
        </message>
    </context>
    <context>
        <name>ExceptionSide</name>
        <message>
            <source>This exception</source>
            <translation>ข้อยกเว้นนี้</translation>
        </message>
        <message>
            <source>Go to the post</source>
            <translation>ไปที่โพสต์</translation>
        </message>
        <message>
            <source>End it…</source>
            <translation>สิ้นสุด…</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>The post as a whole</source>
            <translation>ทั้งโพสต์</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>เหตุผล: %1</translation>
        </message>
        <message>
            <source>No reason given.</source>
            <translation>ไม่ได้ให้เหตุผล</translation>
        </message>
        <message>
            <source>Until the end of %1</source>
            <translation>ถึงสิ้นวันที่ %1</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>ไม่มีกำหนดสิ้นสุด</translation>
        </message>
        <message>
            <source>An editor can end it.</source>
            <translation>บรรณาธิการสิ้นสุดได้</translation>
        </message>
        <message>
            <source>in every network of the post</source>
            <translation>ในทุกเครือข่ายของโพสต์</translation>
        </message>
        <message>
            <source>Allowed by %1 on %2, %3.</source>
            <translation>%1 อนุญาตเมื่อ %2, %3</translation>
        </message>
        <message>
            <source>Asked for by %1 on %2, %3.</source>
            <translation>%1 ขอเมื่อ %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsView</name>
        <message>
            <source>Exceptions</source>
            <translation>ข้อยกเว้น</translation>
        </message>
        <message>
            <source>No exceptions</source>
            <translation>ไม่มีข้อยกเว้น</translation>
        </message>
        <message>
            <source>Where something must be fixed and an editor lets it pass for a reason, it stands here: why, who, and until when. It lapses by itself when its end has come.</source>
            <translation>เมื่อมีสิ่งที่ต้องแก้แต่บรรณาธิการให้ผ่านด้วยเหตุผล จะอยู่ที่นี่: ทำไม ใคร และถึงเมื่อใด ข้อยกเว้นหมดไปเองเมื่อถึงกำหนด</translation>
        </message>
        <message>
            <source>Their words are gone</source>
            <translation>คำของมันหายไปแล้ว</translation>
        </message>
        <message>
            <source>The words it was allowed for no longer stand in the post.</source>
            <translation>คำที่ได้รับอนุญาตไม่อยู่ในโพสต์แล้ว</translation>
        </message>
        <message>
            <source>Past their end</source>
            <translation>พ้นกำหนดแล้ว</translation>
        </message>
        <message>
            <source>Its end has come; it allows nothing any more.</source>
            <translation>พ้นกำหนดแล้ว ไม่อนุญาตสิ่งใดอีก</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>มีผู้ขอ</translation>
        </message>
        <message>
            <source>A writer asks for it; an editor has not answered yet.</source>
            <translation>ผู้เขียนขอไว้ บรรณาธิการยังไม่ตอบ</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>มีผลอยู่</translation>
        </message>
        <message>
            <source>It holds.</source>
            <translation>มีผลอยู่</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>ถึง %1</translation>
        </message>
        <message>
            <source>What it allowed must be fixed again before %1 can be approved. What is approved stays approved.</source>
            <translation>สิ่งที่อนุญาตไว้ต้องแก้อีกครั้งก่อนอนุมัติ %1 สิ่งที่อนุมัติแล้วยังคงอนุมัติ</translation>
        </message>
        <message>
            <source>End this exception?</source>
            <translation>สิ้นสุดข้อยกเว้นนี้หรือไม่</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>สิ้นสุด</translation>
        </message>
    </context>
    <context>
        <name>ExplainSheet</name>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>It speaks here: %1</source>
            <translation>ตรงนี้จะพูด: %1</translation>
        </message>
        <message>
            <source>It says nothing here: %1</source>
            <translation>ตรงนี้จะไม่พูด: %1</translation>
        </message>
        <message>
            <source>It misses this: %1</source>
            <translation>ตรงนี้จะพลาด: %1</translation>
        </message>
    </context>
    <context>
        <name>ExportRecipes</name>
        <message>
            <source>Keep as a recipe</source>
            <translation>เก็บไว้เป็นสูตร</translation>
        </message>
        <message>
            <source>Next time its name is enough. Another tool under the same name is written in the same go.</source>
            <translation>ครั้งหน้าใช้แค่ชื่อก็พอ เครื่องมืออื่นที่เก็บไว้ในชื่อเดียวกันจะถูกเขียนไปพร้อมกัน</translation>
        </message>
        <message>
            <source>Name, such as Monday</source>
            <translation>ชื่อ เช่น วันจันทร์</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export approved posts</source>
            <translation>ส่งออกโพสต์ที่อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ต่อไป</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ที่ใด</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>กำลังเขียน…</translation>
        </message>
        <message>
            <source>Looking at every post…</source>
            <translation>กำลังดูทุกโพสต์…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>บันทึก %1</translation>
        </message>
        <message>
            <source>What couldn’t be included is listed in couldnt-include.csv; nothing is dropped in silence.</source>
            <translation>สิ่งที่ใส่ไม่ได้อยู่ใน couldnt-include.csv ไม่มีอะไรหายไปเงียบ ๆ</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>ไม่มีอะไรถูกเว้นไว้</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>and %1 more</source>
            <translation>และอีก %1</translation>
        </message>
        <message>
            <source>1 account</source>
            <translation>1 บัญชี</translation>
        </message>
        <message>
            <source>%1 accounts</source>
            <translation>%1 บัญชี</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 ไฟล์</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 ไฟล์</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%1 posts</source>
            <translation>%1 โพสต์</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>ถึง %1</translation>
        </message>
    </context>
    <context>
        <name>ExtraFields</name>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Library</source>
            <translation>คลัง</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ค้นหาในคลัง</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>เช่น %1</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>เวลาใดก็ได้</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>เดือนนี้</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>ปีนี้</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>ระหว่างสองวัน</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>From</source>
            <translation>จาก</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>ตัวกรอง</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ป้าย</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>All %1…</source>
            <translation>ทั้ง %1…</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>เลือกหนึ่งรายการ</translation>
        </message>
    </context>
    <context>
        <name>FactNames</name>
        <message>
            <source>Pictures</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>แท็ก</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>การเอ่ยถึง</translation>
        </message>
        <message>
            <source>Posting there</source>
            <translation>การโพสต์ที่นั่น</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>นับอย่างไร</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>ไม่เกิน</translation>
        </message>
        <message>
            <source>At most, beside a picture or a video</source>
            <translation>ไม่เกิน เมื่อมีรูปภาพหรือวิดีโอ</translation>
        </message>
        <message>
            <source>And at most</source>
            <translation>และไม่เกิน</translation>
        </message>
        <message>
            <source>Longest paragraph</source>
            <translation>ย่อหน้าที่ยาวที่สุด</translation>
        </message>
        <message>
            <source>Most paragraphs</source>
            <translation>จำนวนย่อหน้ามากที่สุด</translation>
        </message>
        <message>
            <source>Longest address made of it</source>
            <translation>ที่อยู่ที่ยาวที่สุดซึ่งสร้างจากสิ่งนี้</translation>
        </message>
        <message>
            <source>Shown before “see more”</source>
            <translation>แสดงก่อน “ดูเพิ่มเติม”</translation>
        </message>
        <message>
            <source>Shown before “see more” on a computer</source>
            <translation>แสดงก่อน “ดูเพิ่มเติม” บนคอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Lines shown before “see more”</source>
            <translation>จำนวนบรรทัดก่อน “ดูเพิ่มเติม”</translation>
        </message>
        <message>
            <source>Better no longer than</source>
            <translation>ไม่ควรยาวกว่า</translation>
        </message>
        <message>
            <source>Characters it refuses</source>
            <translation>อักขระที่ไม่รับ</translation>
        </message>
        <message>
            <source>Characters with a meaning of their own</source>
            <translation>อักขระที่มีความหมายพิเศษ</translation>
        </message>
        <message>
            <source>A link counts as</source>
            <translation>ลิงก์นับเป็น</translation>
        </message>
        <message>
            <source>It has to be there</source>
            <translation>ต้องมี</translation>
        </message>
        <message>
            <source>It takes this text</source>
            <translation>รับข้อความนี้</translation>
        </message>
        <message>
            <source>Pictures in a post, at most</source>
            <translation>จำนวนรูปภาพในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Pictures in a post of several, at least</source>
            <translation>จำนวนรูปภาพน้อยที่สุดในโพสต์หลายรูป</translation>
        </message>
        <message>
            <source>Animated pictures, at most</source>
            <translation>จำนวนภาพเคลื่อนไหวมากที่สุด</translation>
        </message>
        <message>
            <source>All pictures get the shape of the first</source>
            <translation>ทุกรูปใช้รูปทรงของรูปแรก</translation>
        </message>
        <message>
            <source>It takes pictures</source>
            <translation>รับรูปภาพ</translation>
        </message>
        <message>
            <source>A picture has to be there</source>
            <translation>ต้องมีรูปภาพ</translation>
        </message>
        <message>
            <source>Kinds of picture file</source>
            <translation>ชนิดไฟล์รูปภาพ</translation>
        </message>
        <message>
            <source>Kinds of animated file</source>
            <translation>ชนิดไฟล์เคลื่อนไหว</translation>
        </message>
        <message>
            <source>Weight of a picture, at most</source>
            <translation>ขนาดไฟล์รูปภาพมากที่สุด</translation>
        </message>
        <message>
            <source>Weight of a picture, at least</source>
            <translation>ขนาดไฟล์รูปภาพน้อยที่สุด</translation>
        </message>
        <message>
            <source>A PNG had better weigh no more than</source>
            <translation>PNG ไม่ควรใหญ่เกิน</translation>
        </message>
        <message>
            <source>Pixels of a picture in all, at most</source>
            <translation>จำนวนพิกเซลรวมของรูปภาพมากที่สุด</translation>
        </message>
        <message>
            <source>Larger pictures are made smaller, to</source>
            <translation>รูปที่ใหญ่กว่าจะถูกย่อเหลือ</translation>
        </message>
        <message>
            <source>Smallest picture</source>
            <translation>รูปภาพเล็กที่สุด</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>รูปภาพใหญ่ที่สุด</translation>
        </message>
        <message>
            <source>Best size of a picture</source>
            <translation>ขนาดรูปภาพที่ดีที่สุด</translation>
        </message>
        <message>
            <source>Narrowest picture</source>
            <translation>รูปภาพแคบที่สุด</translation>
        </message>
        <message>
            <source>Widest picture</source>
            <translation>รูปภาพกว้างที่สุด</translation>
        </message>
        <message>
            <source>Width of the column it stands in</source>
            <translation>ความกว้างของคอลัมน์ที่รูปอยู่</translation>
        </message>
        <message>
            <source>Width and height together, at most</source>
            <translation>ความกว้างกับความสูงรวมกันมากที่สุด</translation>
        </message>
        <message>
            <source>Narrowest shape of a picture</source>
            <translation>รูปทรงแคบที่สุดของรูปภาพ</translation>
        </message>
        <message>
            <source>Widest shape of a picture</source>
            <translation>รูปทรงกว้างที่สุดของรูปภาพ</translation>
        </message>
        <message>
            <source>Best shape of a picture</source>
            <translation>รูปทรงที่ดีที่สุดของรูปภาพ</translation>
        </message>
        <message>
            <source>Weight of an animated picture, at most</source>
            <translation>ขนาดไฟล์ภาพเคลื่อนไหวมากที่สุด</translation>
        </message>
        <message>
            <source>Frames of an animated picture, at most</source>
            <translation>จำนวนเฟรมของภาพเคลื่อนไหวมากที่สุด</translation>
        </message>
        <message>
            <source>Largest animated picture</source>
            <translation>ภาพเคลื่อนไหวใหญ่ที่สุด</translation>
        </message>
        <message>
            <source>Narrowest cover picture</source>
            <translation>ภาพหน้าปกแคบที่สุด</translation>
        </message>
        <message>
            <source>Weight of a cover picture, at most</source>
            <translation>ขนาดไฟล์ภาพหน้าปกมากที่สุด</translation>
        </message>
        <message>
            <source>Kinds of cover picture</source>
            <translation>ชนิดไฟล์ภาพหน้าปก</translation>
        </message>
        <message>
            <source>Best size of a cover picture</source>
            <translation>ขนาดภาพหน้าปกที่ดีที่สุด</translation>
        </message>
        <message>
            <source>Sizes it makes of a picture</source>
            <translation>ขนาดที่เครือข่ายสร้างจากรูปภาพ</translation>
        </message>
        <message>
            <source>Videos in a post, at most</source>
            <translation>จำนวนวิดีโอในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Videos set into the text, at most</source>
            <translation>จำนวนวิดีโอที่แทรกในข้อความมากที่สุด</translation>
        </message>
        <message>
            <source>Kinds of video file</source>
            <translation>ชนิดไฟล์วิดีโอ</translation>
        </message>
        <message>
            <source>How a video is encoded</source>
            <translation>การเข้ารหัสวิดีโอ</translation>
        </message>
        <message>
            <source>Weight of a video, at most</source>
            <translation>ขนาดไฟล์วิดีโอมากที่สุด</translation>
        </message>
        <message>
            <source>Weight of a video, at least</source>
            <translation>ขนาดไฟล์วิดีโอน้อยที่สุด</translation>
        </message>
        <message>
            <source>Shortest video</source>
            <translation>วิดีโอสั้นที่สุด</translation>
        </message>
        <message>
            <source>Longest video</source>
            <translation>วิดีโอยาวที่สุด</translation>
        </message>
        <message>
            <source>Longest video of an account that is not verified</source>
            <translation>วิดีโอยาวที่สุดของบัญชีที่ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Smallest video</source>
            <translation>วิดีโอเล็กที่สุด</translation>
        </message>
        <message>
            <source>Largest video</source>
            <translation>วิดีโอใหญ่ที่สุด</translation>
        </message>
        <message>
            <source>Widest video</source>
            <translation>วิดีโอกว้างที่สุด</translation>
        </message>
        <message>
            <source>Pixels of a video in all, at most</source>
            <translation>จำนวนพิกเซลรวมของวิดีโอมากที่สุด</translation>
        </message>
        <message>
            <source>Best size of a video</source>
            <translation>ขนาดวิดีโอที่ดีที่สุด</translation>
        </message>
        <message>
            <source>Narrowest shape of a video</source>
            <translation>รูปทรงแคบที่สุดของวิดีโอ</translation>
        </message>
        <message>
            <source>Widest shape of a video</source>
            <translation>รูปทรงกว้างที่สุดของวิดีโอ</translation>
        </message>
        <message>
            <source>Shape a video has to have</source>
            <translation>รูปทรงที่วิดีโอต้องมี</translation>
        </message>
        <message>
            <source>Best shape of a video</source>
            <translation>รูปทรงที่ดีที่สุดของวิดีโอ</translation>
        </message>
        <message>
            <source>Shapes a video may have</source>
            <translation>รูปทรงที่วิดีโอมีได้</translation>
        </message>
        <message>
            <source>Slowest video</source>
            <translation>อัตราเฟรมวิดีโอช้าที่สุด</translation>
        </message>
        <message>
            <source>Fastest video</source>
            <translation>อัตราเฟรมวิดีโอเร็วที่สุด</translation>
        </message>
        <message>
            <source>Usual speeds</source>
            <translation>อัตราเฟรมที่ใช้กัน</translation>
        </message>
        <message>
            <source>Densest video</source>
            <translation>อัตราบิตวิดีโอสูงที่สุด</translation>
        </message>
        <message>
            <source>Least dense video</source>
            <translation>อัตราบิตวิดีโอต่ำที่สุด</translation>
        </message>
        <message>
            <source>Videos are encoded again at</source>
            <translation>วิดีโอถูกเข้ารหัสใหม่ที่</translation>
        </message>
        <message>
            <source>Best density at 720 lines</source>
            <translation>อัตราบิตที่ดีที่สุดที่ 720 เส้น</translation>
        </message>
        <message>
            <source>Best density at 1,080 lines</source>
            <translation>อัตราบิตที่ดีที่สุดที่ 1,080 เส้น</translation>
        </message>
        <message>
            <source>Best density at 2,160 lines</source>
            <translation>อัตราบิตที่ดีที่สุดที่ 2,160 เส้น</translation>
        </message>
        <message>
            <source>Weight of a profile’s video, at most</source>
            <translation>ขนาดไฟล์วิดีโอโปรไฟล์มากที่สุด</translation>
        </message>
        <message>
            <source>Longest video of a profile</source>
            <translation>วิดีโอโปรไฟล์ยาวที่สุด</translation>
        </message>
        <message>
            <source>Smallest video of a profile</source>
            <translation>วิดีโอโปรไฟล์เล็กที่สุด</translation>
        </message>
        <message>
            <source>Edges that buttons cover, in per cent</source>
            <translation>ขอบที่ปุ่มบัง เป็นร้อยละ</translation>
        </message>
        <message>
            <source>Pictures and videos together, at most</source>
            <translation>รูปภาพและวิดีโอรวมกันมากที่สุด</translation>
        </message>
        <message>
            <source>Pictures and videos together, at least</source>
            <translation>รูปภาพและวิดีโอรวมกันน้อยที่สุด</translation>
        </message>
        <message>
            <source>Pictures and videos together in the app, at most</source>
            <translation>รูปภาพและวิดีโอรวมกันมากที่สุดในแอป</translation>
        </message>
        <message>
            <source>In a gallery, better no more than</source>
            <translation>ในแกลเลอรีไม่ควรเกิน</translation>
        </message>
        <message>
            <source>In a gallery, at most</source>
            <translation>ในแกลเลอรีมากที่สุด</translation>
        </message>
        <message>
            <source>Pictures and videos in one post</source>
            <translation>รูปภาพและวิดีโอในโพสต์เดียวกัน</translation>
        </message>
        <message>
            <source>Sound files in a post, at most</source>
            <translation>จำนวนไฟล์เสียงในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Kinds of sound file</source>
            <translation>ชนิดไฟล์เสียง</translation>
        </message>
        <message>
            <source>Highest sampling rate of sound</source>
            <translation>อัตราสุ่มเสียงสูงที่สุด</translation>
        </message>
        <message>
            <source>Tracks of sound, at most</source>
            <translation>จำนวนช่องเสียงมากที่สุด</translation>
        </message>
        <message>
            <source>Weight of a sound file, at most</source>
            <translation>ขนาดไฟล์เสียงมากที่สุด</translation>
        </message>
        <message>
            <source>Colour space</source>
            <translation>ปริภูมิสี</translation>
        </message>
        <message>
            <source>Transparent pictures</source>
            <translation>รูปภาพโปร่งใส</translation>
        </message>
        <message>
            <source>How the shape of a page is read</source>
            <translation>การอ่านรูปทรงของหน้า</translation>
        </message>
        <message>
            <source>Kinds of file</source>
            <translation>ชนิดไฟล์</translation>
        </message>
        <message>
            <source>Weight of a document, at most</source>
            <translation>ขนาดเอกสารมากที่สุด</translation>
        </message>
        <message>
            <source>Pages of a document, at most</source>
            <translation>จำนวนหน้าของเอกสารมากที่สุด</translation>
        </message>
        <message>
            <source>Title of a document, at most</source>
            <translation>ชื่อเอกสารยาวที่สุด</translation>
        </message>
        <message>
            <source>Subtitle files, at most</source>
            <translation>จำนวนไฟล์คำบรรยายมากที่สุด</translation>
        </message>
        <message>
            <source>Weight of a subtitle file, at most</source>
            <translation>ขนาดไฟล์คำบรรยายมากที่สุด</translation>
        </message>
        <message>
            <source>Words under a picture, at most</source>
            <translation>จำนวนคำใต้รูปมากที่สุด</translation>
        </message>
        <message>
            <source>A link in the text can be opened</source>
            <translation>เปิดลิงก์ในข้อความได้</translation>
        </message>
        <message>
            <source>It can name the first place an article stood</source>
            <translation>ระบุที่แรกที่บทความเคยลงได้</translation>
        </message>
        <message>
            <source>Links in a post, at most</source>
            <translation>จำนวนลิงก์ในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Longest link</source>
            <translation>ลิงก์ยาวที่สุด</translation>
        </message>
        <message>
            <source>Link cards in a post, at most</source>
            <translation>จำนวนการ์ดลิงก์ในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>How links are found and counted</source>
            <translation>วิธีหาและนับลิงก์</translation>
        </message>
        <message>
            <source>What its preview is made of</source>
            <translation>ตัวอย่างสร้างจากอะไร</translation>
        </message>
        <message>
            <source>It makes a card of a link</source>
            <translation>ทำการ์ดจากลิงก์</translation>
        </message>
        <message>
            <source>Weight of a preview’s picture, at most</source>
            <translation>ขนาดไฟล์รูปในตัวอย่างมากที่สุด</translation>
        </message>
        <message>
            <source>Best size of a preview’s picture</source>
            <translation>ขนาดรูปในตัวอย่างที่ดีที่สุด</translation>
        </message>
        <message>
            <source>Smallest picture of a preview</source>
            <translation>รูปในตัวอย่างเล็กที่สุด</translation>
        </message>
        <message>
            <source>Smallest picture of a large preview</source>
            <translation>รูปเล็กที่สุดของตัวอย่างขนาดใหญ่</translation>
        </message>
        <message>
            <source>Shape of a preview’s picture</source>
            <translation>รูปทรงของรูปในตัวอย่าง</translation>
        </message>
        <message>
            <source>Tags in a post, at most</source>
            <translation>จำนวนแท็กในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Longest tag</source>
            <translation>แท็กยาวที่สุด</translation>
        </message>
        <message>
            <source>Tags it says it takes, at most</source>
            <translation>จำนวนแท็กที่ประกาศว่ารับมากที่สุด</translation>
        </message>
        <message>
            <source>Tags beside the text, at most</source>
            <translation>จำนวนแท็กนอกข้อความมากที่สุด</translation>
        </message>
        <message>
            <source>All tags together, at most</source>
            <translation>แท็กทั้งหมดรวมกันมากที่สุด</translation>
        </message>
        <message>
            <source>A tag with a space in it counts more, by</source>
            <translation>แท็กที่มีช่องว่างนับเพิ่ม</translation>
        </message>
        <message>
            <source>Between two tags it counts</source>
            <translation>ระหว่างสองแท็กนับ</translation>
        </message>
        <message>
            <source>Tags shown above the title</source>
            <translation>จำนวนแท็กที่แสดงเหนือชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Tags with $, at most</source>
            <translation>จำนวนแท็กที่มี $ มากที่สุด</translation>
        </message>
        <message>
            <source>What a tag may hold</source>
            <translation>แท็กมีอะไรได้บ้าง</translation>
        </message>
        <message>
            <source>Mentions in a post, at most</source>
            <translation>จำนวนการเอ่ยถึงในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Only mentions this far in are told of it</source>
            <translation>เฉพาะการเอ่ยถึงในช่วงต้นนี้เท่านั้นที่ได้รับแจ้ง</translation>
        </message>
        <message>
            <source>How mentions are counted</source>
            <translation>วิธีนับการเอ่ยถึง</translation>
        </message>
        <message>
            <source>How a mention is written</source>
            <translation>วิธีเขียนการเอ่ยถึง</translation>
        </message>
        <message>
            <source>Whose name stands over it</source>
            <translation>ชื่อใครอยู่ด้านบน</translation>
        </message>
        <message>
            <source>Names it allows</source>
            <translation>ชื่อที่อนุญาต</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>แสดงอย่างไร</translation>
        </message>
        <message>
            <source>A post can be edited there</source>
            <translation>แก้ไขโพสต์ที่นั่นได้</translation>
        </message>
        <message>
            <source>What it answers when a text is too long</source>
            <translation>ตอบอะไรเมื่อข้อความยาวเกินไป</translation>
        </message>
        <message>
            <source>How the words of a button are counted</source>
            <translation>วิธีนับคำบนปุ่ม</translation>
        </message>
        <message>
            <source>How emoji are counted</source>
            <translation>วิธีนับอีโมจิ</translation>
        </message>
        <message>
            <source>Buttons it offers</source>
            <translation>ปุ่มที่มีให้</translation>
        </message>
        <message>
            <source>Words or a link have to be there</source>
            <translation>ต้องมีคำหรือลิงก์</translation>
        </message>
        <message>
            <source>A note that hides the text counts too</source>
            <translation>บันทึกที่ซ่อนข้อความก็นับด้วย</translation>
        </message>
        <message>
            <source>Each server sets its own limits</source>
            <translation>แต่ละเซิร์ฟเวอร์ตั้งขีดจำกัดเอง</translation>
        </message>
        <message>
            <source>A tool can post there</source>
            <translation>เครื่องมือโพสต์ที่นั่นได้</translation>
        </message>
        <message>
            <source>A community has to be named</source>
            <translation>ต้องระบุชุมชน</translation>
        </message>
        <message>
            <source>Phone numbers in the text</source>
            <translation>หมายเลขโทรศัพท์ในข้อความ</translation>
        </message>
        <message>
            <source>Further authors, at most</source>
            <translation>ผู้เขียนร่วมมากที่สุด</translation>
        </message>
        <message>
            <source>What its server takes, at most</source>
            <translation>ที่เซิร์ฟเวอร์รับมากที่สุด</translation>
        </message>
        <message>
            <source>Smallest group a post can be aimed at</source>
            <translation>กลุ่มเล็กที่สุดที่เจาะจงได้</translation>
        </message>
        <message>
            <source>Text on a coloured ground, at most</source>
            <translation>ข้อความบนพื้นสีมากที่สุด</translation>
        </message>
        <message>
            <source>Answers of a poll, at most</source>
            <translation>จำนวนคำตอบของโพลมากที่สุด</translation>
        </message>
        <message>
            <source>Longest answer of a poll</source>
            <translation>คำตอบของโพลยาวที่สุด</translation>
        </message>
        <message>
            <source>Longest name of an account</source>
            <translation>ชื่อบัญชียาวที่สุด</translation>
        </message>
        <message>
            <source>Languages of a post, at most</source>
            <translation>จำนวนภาษาในโพสต์มากที่สุด</translation>
        </message>
        <message>
            <source>Longest text that is attached</source>
            <translation>ข้อความแนบยาวที่สุด</translation>
        </message>
        <message>
            <source>Formatted pieces in a text, at most</source>
            <translation>จำนวนส่วนที่จัดรูปแบบในข้อความมากที่สุด</translation>
        </message>
        <message>
            <source>Words beside a picture, for paying accounts, at most</source>
            <translation>คำข้างรูปสำหรับบัญชีที่จ่ายเงินมากที่สุด</translation>
        </message>
        <message>
            <source>Weight of a file that a tool sends, at most</source>
            <translation>ขนาดไฟล์ที่เครื่องมือส่งมากที่สุด</translation>
        </message>
        <message>
            <source>Longest code of an offer</source>
            <translation>โค้ดของข้อเสนอยาวที่สุด</translation>
        </message>
        <message>
            <source>Messages in one sending, at most</source>
            <translation>จำนวนข้อความในการส่งครั้งเดียวมากที่สุด</translation>
        </message>
        <message>
            <source>Longest address of a picture or a video</source>
            <translation>ที่อยู่ของรูปหรือวิดีโอยาวที่สุด</translation>
        </message>
        <message>
            <source>Longest text of a picture with areas to press</source>
            <translation>ข้อความยาวที่สุดของรูปที่มีจุดให้กด</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no text</source>
            <translation>ไม่มีข้อความ</translation>
        </message>
        <message>
            <source>no limit published</source>
            <translation>ไม่ได้ประกาศขีดจำกัด</translation>
        </message>
        <message>
            <source>said to be %1</source>
            <translation>กล่าวกันว่า %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>ถึง %1</translation>
        </message>
        <message>
            <source>%n published value</source>
            <translation>ค่าที่ประกาศ %n ค่า</translation>
        </message>
        <message>
            <source>%n published values</source>
            <translation>ค่าที่ประกาศ %n ค่า</translation>
        </message>
        <message>
            <source>Takes: %1</source>
            <translation>รับ: %1</translation>
        </message>
        <message>
            <source>%n is only a hint</source>
            <translation>%n ค่าเป็นเพียงข้อสังเกต</translation>
        </message>
        <message>
            <source>%n are only hints</source>
            <translation>%n ค่าเป็นเพียงข้อสังเกต</translation>
        </message>
        <message>
            <source>the oldest looked at %1</source>
            <translation>ค่าเก่าสุดดูเมื่อ %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <source>looked at %1</source>
            <translation>ดูเมื่อ %1</translation>
        </message>
        <message>
            <source>check again</source>
            <translation>ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>%1 วันก่อน</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>แน่นอน</translation>
        </message>
        <message>
            <source>Fairly sure; it advises, and never stops a post</source>
            <translation>ค่อนข้างแน่ ใช้แนะนำ ไม่ห้ามโพสต์</translation>
        </message>
        <message>
            <source>A hint only; it never stops a post</source>
            <translation>เป็นเพียงข้อสังเกต ไม่ห้ามโพสต์</translation>
        </message>
        <message>
            <source>read in full</source>
            <translation>อ่านเต็ม</translation>
        </message>
        <message>
            <source>read in part</source>
            <translation>อ่านบางส่วน</translation>
        </message>
        <message>
            <source>as others quote it</source>
            <translation>ตามที่ผู้อื่นอ้าง</translation>
        </message>
        <message>
            <source>from the maker of a scheduling tool</source>
            <translation>จากผู้ผลิตเครื่องมือตั้งเวลา</translation>
        </message>
        <message>
            <source>from the press</source>
            <translation>จากสื่อ</translation>
        </message>
        <message>
            <source>from a public guide</source>
            <translation>จากคู่มือสาธารณะ</translation>
        </message>
        <message>
            <source>not stated anywhere that was read</source>
            <translation>ไม่มีระบุในแหล่งที่อ่าน</translation>
        </message>
        <message>
            <source>posts</source>
            <translation>โพสต์</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>เธรด</translation>
        </message>
        <message>
            <source>picture series</source>
            <translation>ชุดรูปภาพ</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>สตอรี</translation>
        </message>
        <message>
            <source>short videos</source>
            <translation>วิดีโอสั้น</translation>
        </message>
        <message>
            <source>videos</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>บทความ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่</translation>
        </message>
        <message>
            <source> or </source>
            <translation>หรือ</translation>
        </message>
        <message>
            <source>%1 frames a second</source>
            <translation>%1 เฟรมต่อวินาที</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 พิกเซล</translation>
        </message>
        <message>
            <source>%1 Mbit a second</source>
            <translation>%1 เมกะบิตต่อวินาที</translation>
        </message>
        <message>
            <source>%1 kbit a second</source>
            <translation>%1 กิโลบิตต่อวินาที</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 พิกเซล</translation>
        </message>
        <message>
            <source>%n word</source>
            <translation>%n คำ</translation>
        </message>
        <message>
            <source>%n words</source>
            <translation>%n คำ</translation>
        </message>
        <message>
            <source>%n byte</source>
            <translation>%n ไบต์</translation>
        </message>
        <message>
            <source>%n bytes</source>
            <translation>%n ไบต์</translation>
        </message>
        <message>
            <source>%n character, weighted</source>
            <translation>%n อักขระ ถ่วงน้ำหนัก</translation>
        </message>
        <message>
            <source>%n characters, weighted</source>
            <translation>%n อักขระ ถ่วงน้ำหนัก</translation>
        </message>
        <message>
            <source>%n character</source>
            <translation>%n อักขระ</translation>
        </message>
        <message>
            <source>%n characters</source>
            <translation>%n อักขระ</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 ไบต์)</translation>
        </message>
        <message>
            <source>%n hour</source>
            <translation>%n ชั่วโมง</translation>
        </message>
        <message>
            <source>%n hours</source>
            <translation>%n ชั่วโมง</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 นาที</translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>1 วินาที</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 วินาที</translation>
        </message>
        <message>
            <source>the person’s real name</source>
            <translation>ชื่อจริงของบุคคล</translation>
        </message>
        <message>
            <source>the name of an organisation</source>
            <translation>ชื่อองค์กร</translation>
        </message>
        <message>
            <source>any name, a pseudonym too</source>
            <translation>ชื่อใดก็ได้ รวมถึงนามแฝง</translation>
        </message>
        <message>
            <source>By weight: most letters count 1, wide letters and emoji 2, a link always the same</source>
            <translation>ตามน้ำหนัก: ตัวอักษรส่วนใหญ่นับ 1 ตัวกว้างและอีโมจินับ 2 ลิงก์นับเท่ากันเสมอ</translation>
        </message>
        <message>
            <source>Characters as people see them: an emoji is 1, however it is made</source>
            <translation>อักขระตามที่คนเห็น: อีโมจินับ 1 ไม่ว่าประกอบอย่างไร</translation>
        </message>
        <message>
            <source>characters as people see them; a link always counts the same, a handle without its server</source>
            <translation>อักขระตามที่คนเห็น ลิงก์นับเท่ากันเสมอ ชื่อบัญชีไม่นับเซิร์ฟเวอร์</translation>
        </message>
        <message>
            <source>Characters; an emoji counts its bytes, 4 or more</source>
            <translation>อักขระ อีโมจินับตามไบต์ 4 ขึ้นไป</translation>
        </message>
        <message>
            <source>As computers keep it (UTF-16): most letters count 1, most emoji 2 or more</source>
            <translation>ตามที่คอมพิวเตอร์เก็บ (UTF-16): ตัวอักษรส่วนใหญ่นับ 1 อีโมจิส่วนใหญ่นับ 2 ขึ้นไป</translation>
        </message>
        <message>
            <source>Characters of Unicode: most letters count 1, some emoji several</source>
            <translation>อักขระของ Unicode: ตัวอักษรส่วนใหญ่นับ 1 อีโมจิบางตัวนับหลายตัว</translation>
        </message>
        <message>
            <source>Bytes: a plain letter is 1, a Thai letter 3, most emoji 4 or more</source>
            <translation>ไบต์: อักษรละตินธรรมดา 1 อักษรไทย 3 อีโมจิส่วนใหญ่ 4 ขึ้นไป</translation>
        </message>
        <message>
            <source>As computers keep it (UTF-16), without the marks for bold and the like</source>
            <translation>ตามที่คอมพิวเตอร์เก็บ (UTF-16) ไม่นับเครื่องหมายตัวหนาและอื่น ๆ</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>คำ</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Drag it into the browser, or copy it as a file.</source>
            <translation>ลากเข้าเบราว์เซอร์ หรือคัดลอกเป็นไฟล์</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>คัดลอกไฟล์</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>คัดลอก: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>Made by</source>
            <translation>สร้างโดย</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>เครดิต</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>แหล่งที่มา</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>ลิขสิทธิ์</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>สัญญาอนุญาต</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>เงื่อนไข</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>ข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>สร้างอย่างไร</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>ข้อมูลรับรองเนื้อหา</translation>
        </message>
        <message>
            <source>present, not verified</source>
            <translation>มีอยู่ ยังไม่ได้ยืนยัน</translation>
        </message>
        <message>
            <source>It also tells</source>
            <translation>ไฟล์ยังบอกว่า</translation>
        </message>
        <message>
            <source>partly by AI</source>
            <translation>AI ทำบางส่วน</translation>
        </message>
        <message>
            <source>by AI</source>
            <translation>AI ทำ</translation>
        </message>
        <message>
            <source>with a camera</source>
            <translation>ถ่ายด้วยกล้อง</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>the camera’s number</source>
            <translation>หมายเลขกล้อง</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>ชื่อคน</translation>
        </message>
        <message>
            <source>%1; taken out when it leaves</source>
            <translation>%1 จะถูกเอาออกเมื่อส่งออก</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message>
            <source>Choose files…</source>
            <translation>เลือกไฟล์…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>เลือกโฟลเดอร์…</translation>
        </message>
        <message>
            <source>Drop files here</source>
            <translation>วางไฟล์ที่นี่</translation>
        </message>
        <message>
            <source>Tables, files of scheduling tools, or what you downloaded from a network.</source>
            <translation>ตาราง ไฟล์ของเครื่องมือตั้งเวลา หรือสิ่งที่ดาวน์โหลดจากเครือข่าย</translation>
        </message>
        <message>
            <source>Known: %1.</source>
            <translation>รู้จัก: %1</translation>
        </message>
        <message>
            <source>Files to bring in</source>
            <translation>ไฟล์ที่จะนำเข้า</translation>
        </message>
        <message>
            <source>Folder to bring in</source>
            <translation>โฟลเดอร์ที่จะนำเข้า</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find and replace</source>
            <translation>ค้นหาและแทนที่</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>ตรงตัวพิมพ์</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>ทั้งคำ</translation>
        </message>
        <message>
            <source>In all networks</source>
            <translation>ในทุกเครือข่าย</translation>
        </message>
        <message>
            <source>In the shared text and in every network with a text of its own</source>
            <translation>ในข้อความร่วมและทุกเครือข่ายที่มีข้อความของตัวเอง</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>ปิด (Esc)</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>แทนที่ด้วย</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>แทนที่</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>แทนที่ทั้งหมด</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>%n found</source>
            <translation>พบ %n</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Opened last</source>
            <translation>เปิดล่าสุด</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ปักหมุด</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>โพสต์</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>การค้นหาที่บันทึกไว้</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>Author register</source>
            <translation>ทะเบียนผู้เขียน</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Templates and snippets</source>
            <translation>แม่แบบและข้อความสำเร็จ</translation>
        </message>
        <message>
            <source>Grammar and spelling</source>
            <translation>ไวยากรณ์และการสะกดคำ</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>About</source>
            <translation>เกี่ยวกับ</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>What is said about these words</source>
            <translation>สิ่งที่พูดถึงคำเหล่านี้</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>แหล่งที่มา: %1</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>First start</source>
            <translation>เริ่มใช้งานครั้งแรก</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>ชื่อของคุณ</translation>
        </message>
        <message>
            <source>As your colleagues and the history will see it.</source>
            <translation>ตามที่เพื่อนร่วมงานและประวัติจะเห็น</translation>
        </message>
        <message>
            <source>A new workspace</source>
            <translation>พื้นที่ทำงานใหม่</translation>
        </message>
        <message>
            <source>One that is there already</source>
            <translation>พื้นที่ทำงานที่มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>พื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>แนวทางการเขียน</translation>
        </message>
        <message>
            <source>What the checks go by; every part can be changed</source>
            <translation>สิ่งที่การตรวจยึด เปลี่ยนได้ทุกส่วน</translation>
        </message>
        <message>
            <source>Short sentences, everyday words, no shouting and no pressure.</source>
            <translation>ประโยคสั้น คำง่าย ไม่ตะโกนและไม่กดดัน</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>ห้องข่าว</translation>
        </message>
        <message>
            <source>Who wrote it, who said it, who took the picture: sources and credits come first.</source>
            <translation>ใครเขียน ใครพูด ใครถ่ายภาพ: แหล่งที่มาและเครดิตมาก่อน</translation>
        </message>
        <message>
            <source>Trade and LinkedIn</source>
            <translation>วงการและ LinkedIn</translation>
        </message>
        <message>
            <source>For people at work: longer words are fine, claims want their reasons.</source>
            <translation>สำหรับคนทำงาน: ใช้คำยาวได้ คำกล่าวอ้างต้องมีเหตุผล</translation>
        </message>
        <message>
            <source>Welcome to Proofdesk</source>
            <translation>ยินดีต้อนรับสู่ Proofdesk</translation>
        </message>
        <message>
            <source>Four short questions. Skip what you like: everything can be changed later.</source>
            <translation>สี่คำถามสั้น ๆ ข้ามข้อใดก็ได้ ทุกอย่างเปลี่ยนได้ภายหลัง</translation>
        </message>
        <message>
            <source>The folder that holds everything</source>
            <translation>โฟลเดอร์ที่เก็บทุกอย่าง</translation>
        </message>
        <message>
            <source>A workspace is for one computer. Shared folders and Dropbox damage it.</source>
            <translation>พื้นที่ทำงานใช้กับเครื่องเดียว โฟลเดอร์ที่ใช้ร่วมกันและ Dropbox ทำให้เสียหาย</translation>
        </message>
        <message>
            <source>Plain and friendly</source>
            <translation>เรียบง่ายและเป็นมิตร</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>โฟลเดอร์ของพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Write a name; you can change it later.</source>
            <translation>เขียนชื่อ เปลี่ยนภายหลังได้</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>เลือกโฟลเดอร์</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>สักครู่…</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>How this screen works</source>
            <translation>หน้าจอนี้ทำงานอย่างไร</translation>
        </message>
        <message>
            <source>Above are its tabs. The shared text goes to every network; write in a network’s tab, and that network has its own words. A mark on a tab says that something does not fit there.</source>
            <translation>ด้านบนคือแท็บ ข้อความร่วมไปทุกเครือข่าย เขียนในแท็บของเครือข่าย แล้วเครือข่ายนั้นจะมีคำของตัวเอง เครื่องหมายบนแท็บบอกว่ามีสิ่งที่ไม่พอดี</translation>
        </message>
        <message>
            <source>Above is the tab of the shared text. The plus beside it adds the networks it goes to.</source>
            <translation>ด้านบนคือแท็บของข้อความร่วม เครื่องหมายบวกข้าง ๆ เพิ่มเครือข่าย</translation>
        </message>
        <message>
            <source>This is a draft, and its words explain the screen. Begin to type, and they are gone.</source>
            <translation>นี่คือฉบับร่าง และคำในนี้อธิบายหน้าจอ เริ่มพิมพ์แล้วคำเหล่านี้จะหายไป</translation>
        </message>
        <message>
            <source>At the right, Checks says what could be better: an octagon must be fixed, a triangle should be, a dot is only a thought. Preview shows the post as a network shows it.</source>
            <translation>ทางขวา การตรวจบอกสิ่งที่ทำให้ดีขึ้นได้: แปดเหลี่ยมต้องแก้ สามเหลี่ยมควรแก้ จุดคือเพียงข้อคิด ตัวอย่างแสดงโพสต์ตามที่เครือข่ายแสดง</translation>
        </message>
        <message>
            <source>The button at the bottom hands the post to an editor. Nothing is published before somebody has approved it.</source>
            <translation>ปุ่มด้านล่างส่งโพสต์ให้บรรณาธิการ ไม่มีอะไรเผยแพร่ก่อนมีคนอนุมัติ</translation>
        </message>
        <message>
            <source>%1 finds everything: posts, people, places and commands.</source>
            <translation>%1 หาได้ทุกอย่าง: โพสต์ คน หน้า และคำสั่ง</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation>เปิดอยู่</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>พับอยู่</translation>
        </message>
    </context>
    <context>
        <name>ForPeopleSheet</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>บันทึกเป็น…</translation>
        </message>
        <message numerus="yes">
            <source>Saved as %1, with %n networks of posts.</source>
            <translation>
                <numerusform>บันทึกเป็น %1 แล้ว มี %n เครือข่ายของโพสต์</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormFoot</name>
        <message>
            <source>Discard changes</source>
            <translation>ทิ้งการเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Places</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>เขียน</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>ตรวจทาน</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>คลัง</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>ปฏิทิน</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>แนวทาง</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
    </context>
    <context>
        <name>FromTemplateSheet</name>
        <message>
            <source>New from a template</source>
            <translation>ใหม่จากแม่แบบ</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>แม่แบบ</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>เริ่มฉบับร่าง</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>จะเป็นแบบนี้</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>No template yet</source>
            <translation>ยังไม่มีแม่แบบ</translation>
        </message>
        <message>
            <source>Open a post that is often written like this, and choose “Keep as a template…” behind its three dots.</source>
            <translation>เปิดโพสต์ที่เขียนแบบนี้บ่อย แล้วเลือก “เก็บเป็นแม่แบบ…” หลังจุดสามจุด</translation>
        </message>
        <message>
            <source>no network yet</source>
            <translation>ยังไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>This template has no fields.</source>
            <translation>แม่แบบนี้ไม่มีช่อง</translation>
        </message>
        <message>
            <source>One field is empty: it stays in the text as it is, in braces.</source>
            <translation>มีหนึ่งช่องว่าง จะอยู่ในข้อความตามเดิมในวงเล็บปีกกา</translation>
        </message>
        <message>
            <source>%n fields are empty: they stay in the text as they are, in braces.</source>
            <translation>มี %n ช่องว่าง จะอยู่ในข้อความตามเดิมในวงเล็บปีกกา</translation>
        </message>
    </context>
    <context>
        <name>GroupForm</name>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Such as “News desk” or “Legal”.</source>
            <translation>เช่น “โต๊ะข่าว” หรือ “ฝ่ายกฎหมาย”</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>มีใครอยู่ในกลุ่ม</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>ใช้อยู่</translation>
        </message>
        <message>
            <source>A group that is no longer asked stays in the history.</source>
            <translation>กลุ่มที่ไม่ถูกขออีกยังอยู่ในประวัติ</translation>
        </message>
        <message>
            <source>Tick at least one person, or take “In use” away.</source>
            <translation>เลือกอย่างน้อยหนึ่งคน หรือเอา “ใช้อยู่” ออก</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>กลุ่มใหม่</translation>
        </message>
        <message>
            <source>Save group</source>
            <translation>บันทึกกลุ่ม</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>ยังไม่มีกลุ่ม</translation>
        </message>
        <message>
            <source>People who are asked together, for instance to look at a post. Any one of them may answer.</source>
            <translation>คนที่ถูกขอด้วยกัน เช่น ให้ดูโพสต์ คนใดคนหนึ่งตอบได้</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>ไม่ใช้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>HeldBanner</name>
        <message>
            <source>House style has moved on: one approved post would be stopped today and waits for you.</source>
            <translation>แนวทางการเขียนเปลี่ยนไปแล้ว: โพสต์ที่อนุมัติหนึ่งโพสต์จะไม่ผ่านวันนี้ และรอคุณอยู่</translation>
        </message>
        <message>
            <source>House style has moved on: %n approved posts would be stopped today and wait for you.</source>
            <translation>แนวทางการเขียนเปลี่ยนไปแล้ว: โพสต์ที่อนุมัติ %n โพสต์จะไม่ผ่านวันนี้ และรอคุณอยู่</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>ตัดสิน…</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>แสดงอะไร</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>เปลี่ยนหลังจากนั้น</translation>
        </message>
        <message>
            <source>The text then</source>
            <translation>ข้อความตอนนั้น</translation>
        </message>
        <message>
            <source>Struck through: only then. Underlined: only now.</source>
            <translation>ขีดฆ่า: มีเฉพาะตอนนั้น ขีดเส้นใต้: มีเฉพาะตอนนี้</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Restore this text</source>
            <translation>คืนข้อความนี้</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>คัดลอกข้อความนี้</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>The chosen version</source>
            <translation>ฉบับที่เลือก</translation>
        </message>
        <message>
            <source>Nothing was saved yet</source>
            <translation>ยังไม่เคยบันทึก</translation>
        </message>
        <message>
            <source>Every text that is saved or submitted stands here, and can be brought back.</source>
            <translation>ทุกข้อความที่บันทึกหรือส่งอยู่ที่นี่ และนำกลับมาได้</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <source>1 save</source>
            <translation>บันทึก 1 ครั้ง</translation>
        </message>
        <message>
            <source>%n saves</source>
            <translation>บันทึก %n ครั้ง</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>version %1, %2</source>
            <translation>ฉบับที่ %1, %2</translation>
        </message>
        <message>
            <source>as it began</source>
            <translation>ตามที่เริ่ม</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <source>a network that was taken off</source>
            <translation>เครือข่ายที่เอาออกแล้ว</translation>
        </message>
        <message>
            <source>%1. The text is the same now.</source>
            <translation>%1 ข้อความเหมือนกับตอนนี้</translation>
        </message>
        <message>
            <source>%1. Since then: %2 added, %3 taken out.</source>
            <translation>%1 ตั้งแต่นั้น: เพิ่ม %2 เอาออก %3</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 คำ</translation>
        </message>
        <message>
            <source>%n words</source>
            <translation>%n คำ</translation>
        </message>
        <message>
            <source>This network is no draft just now. Take it back or change it first.</source>
            <translation>เครือข่ายนี้ไม่ใช่ฉบับร่างตอนนี้ ดึงกลับหรือเปลี่ยนก่อน</translation>
        </message>
        <message>
            <source>The post no longer goes to this network.</source>
            <translation>โพสต์ไม่ไปเครือข่ายนี้แล้ว</translation>
        </message>
        <message>
            <source>This is the text as it stands.</source>
            <translation>นี่คือข้อความตามที่เป็นอยู่</translation>
        </message>
        <message>
            <source>Restoring saves it as a new text. Nothing here is lost.</source>
            <translation>การคืนจะบันทึกเป็นข้อความใหม่ ไม่มีอะไรหายไป</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>HoldSheet</name>
        <message>
            <source>Hold posts</source>
            <translation>พักโพสต์</translation>
        </message>
        <message>
            <source>Nothing of what you choose leaves until it is released post by post, also what is approved later.</source>
            <translation>สิ่งที่เลือกจะไม่ออกจนกว่าจะปลดพักทีละโพสต์ รวมถึงสิ่งที่อนุมัติภายหลัง</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>ทุกอย่าง</translation>
        </message>
        <message>
            <source>One account</source>
            <translation>หนึ่งบัญชี</translation>
        </message>
        <message>
            <source>One campaign</source>
            <translation>หนึ่งแคมเปญ</translation>
        </message>
        <message>
            <source>Whatever holds these words</source>
            <translation>ทุกอย่างที่มีคำเหล่านี้</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>พักอะไร</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>คำ</translation>
        </message>
        <message>
            <source>All of them have to be there, in any order.</source>
            <translation>ต้องมีครบทุกคำ ลำดับใดก็ได้</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>ทำไม</translation>
        </message>
        <message>
            <source>Everybody sees it.</source>
            <translation>ทุกคนเห็น</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>พัก</translation>
        </message>
        <message>
            <source>Keeps 1 back now</source>
            <translation>จะพัก 1 รายการตอนนี้</translation>
        </message>
        <message>
            <source>Keeps %n back now</source>
            <translation>จะพัก %n รายการตอนนี้</translation>
        </message>
        <message>
            <source>Nothing is approved or in review here now</source>
            <translation>ตอนนี้ไม่มีอะไรที่นี่อนุมัติแล้วหรืออยู่ระหว่างตรวจทาน</translation>
        </message>
        <message>
            <source>1 sits in a scheduling tool</source>
            <translation>1 รายการอยู่ในเครื่องมือตั้งเวลา</translation>
        </message>
        <message>
            <source>%n sit in scheduling tools</source>
            <translation>%n รายการอยู่ในเครื่องมือตั้งเวลา</translation>
        </message>
        <message>
            <source>nothing sits in a scheduling tool</source>
            <translation>ไม่มีอะไรอยู่ในเครื่องมือตั้งเวลา</translation>
        </message>
        <message>
            <source>Say why, in a few words.</source>
            <translation>บอกเหตุผลสั้น ๆ</translation>
        </message>
        <message>
            <source>Say which words.</source>
            <translation>บอกว่าคำใด</translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
    </context>
    <context>
        <name>HoldsSheet</name>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>พัก</translation>
        </message>
        <message>
            <source>Stop these by hand in the scheduling tool, soonest first</source>
            <translation>หยุดเหล่านี้ด้วยมือในเครื่องมือตั้งเวลา ที่ใกล้ที่สุดก่อน</translation>
        </message>
        <message>
            <source>Kept back</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>End the hold</source>
            <translation>สิ้นสุดการพัก</translation>
        </message>
        <message>
            <source>Release this post</source>
            <translation>ปลดพักโพสต์นี้</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>ทุกอย่าง</translation>
        </message>
        <message>
            <source>%1 is on hold since %2 by %3: %4</source>
            <translation>%1 พักตั้งแต่ %2 โดย %3: %4</translation>
        </message>
        <message>
            <source>1 kept back</source>
            <translation>พักไว้ 1</translation>
        </message>
        <message>
            <source>%n kept back</source>
            <translation>พักไว้ %n</translation>
        </message>
        <message>
            <source>Nothing is kept back</source>
            <translation>ไม่มีอะไรถูกพัก</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ไม่มีเวลา</translation>
        </message>
        <message>
            <source>its time has passed: see whether it is out</source>
            <translation>เลยเวลาแล้ว ดูว่าเผยแพร่แล้วหรือไม่</translation>
        </message>
        <message>
            <source>An editor lets posts go on.</source>
            <translation>บรรณาธิการเป็นผู้ปล่อยโพสต์ต่อ</translation>
        </message>
        <message>
            <source>1 post to look at first.</source>
            <translation>ต้องดู 1 โพสต์ก่อน</translation>
        </message>
        <message>
            <source>%n posts to look at first.</source>
            <translation>ต้องดู %n โพสต์ก่อน</translation>
        </message>
    </context>
    <context>
        <name>IdeaCard</name>
        <message>
            <source>New idea</source>
            <translation>ไอเดียใหม่</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>เกี่ยวกับอะไร</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Note the idea</source>
            <translation>บันทึกไอเดีย</translation>
        </message>
    </context>
    <context>
        <name>ImportCheckPage</name>
        <message>
            <source>Where they go</source>
            <translation>ไปที่ไหน</translation>
        </message>
        <message>
            <source>Bring in what is here already, too</source>
            <translation>นำเข้าสิ่งที่มีอยู่แล้วด้วย</translation>
        </message>
        <message>
            <source>What cannot come in</source>
            <translation>สิ่งที่นำเข้าไม่ได้</translation>
        </message>
        <message>
            <source>%1 more cannot come in</source>
            <translation>อีก %1 รายการนำเข้าไม่ได้</translation>
        </message>
        <message>
            <source>come in</source>
            <translation>จะนำเข้า</translation>
        </message>
        <message>
            <source>are here already</source>
            <translation>มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>stand there twice</source>
            <translation>ซ้ำในไฟล์</translation>
        </message>
        <message>
            <source>cannot come in</source>
            <translation>นำเข้าไม่ได้</translation>
        </message>
        <message>
            <source>%1 are out already: they come in as published, not checked here.</source>
            <translation>%1 รายการเผยแพร่แล้ว: นำเข้าเป็นเผยแพร่แล้ว ไม่ได้ตรวจที่นี่</translation>
        </message>
        <message>
            <source>Threads put together: %1, from %2 posts.</source>
            <translation>ร้อยเธรดเข้าด้วยกัน %1 เธรด จาก %2 โพสต์</translation>
        </message>
        <message>
            <source>%1 have a day and no time of day: they come in without a time.</source>
            <translation>%1 รายการมีวันแต่ไม่มีเวลา: นำเข้าโดยไม่มีเวลา</translation>
        </message>
        <message>
            <source>They come in as drafts.</source>
            <translation>นำเข้าเป็นฉบับร่าง</translation>
        </message>
        <message>
            <source>Drafts without an account here come in without a network.</source>
            <translation>ฉบับร่างที่ไม่มีบัญชีที่นี่จะนำเข้าโดยไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>No network named</source>
            <translation>ไม่ได้ระบุเครือข่าย</translation>
        </message>
        <message>
            <source>Account for %1</source>
            <translation>บัญชีสำหรับ %1</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>ไม่มีบัญชี</translation>
        </message>
        <message>
            <source>%1 more words for accounts</source>
            <translation>อีก %1 คำที่หมายถึงบัญชี</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Bring in posts</source>
            <translation>นำเข้าโพสต์</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ต่อไป</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>นำเข้า</translation>
        </message>
        <message>
            <source>Bring in %1</source>
            <translation>นำเข้า %1</translation>
        </message>
        <message>
            <source>Say first how the dates are meant.</source>
            <translation>บอกก่อนว่าอ่านวันที่อย่างไร</translation>
        </message>
        <message>
            <source>%1 to come in</source>
            <translation>จะนำเข้า %1</translation>
        </message>
        <message>
            <source>All of it comes in at once, and one undo takes it back.</source>
            <translation>นำเข้าทั้งหมดพร้อมกัน และเลิกทำครั้งเดียวก็เอาคืนได้</translation>
        </message>
        <message>
            <source>Looking at every post…</source>
            <translation>กำลังดูทุกโพสต์…</translation>
        </message>
        <message>
            <source>Bringing in…</source>
            <translation>กำลังนำเข้า…</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Leave out</source>
            <translation>เว้นไว้</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>แฮชแท็ก</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ป้ายกำกับ</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Network or account</source>
            <translation>เครือข่ายหรือบัญชี</translation>
        </message>
        <message>
            <source>Goes to this network (yes or no)</source>
            <translation>ไปเครือข่ายนี้ (ใช่หรือไม่)</translation>
        </message>
        <message>
            <source>Picture or video</source>
            <translation>รูปภาพหรือวิดีโอ</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>ข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>วันและเวลา</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>เวลาของวัน</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>เขตเวลา</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>ชนิดของโพสต์</translation>
        </message>
        <message>
            <source>Its number where it comes from</source>
            <translation>หมายเลขที่ต้นทาง</translation>
        </message>
        <message>
            <source>Whether it is published</source>
            <translation>เผยแพร่แล้วหรือไม่</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>เผยแพร่เมื่อ</translation>
        </message>
        <message>
            <source>Link to the published post</source>
            <translation>ลิงก์ของโพสต์ที่เผยแพร่</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>จุลภาค</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>อัฒภาค</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>แท็บ</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>ขีดตั้ง</translation>
        </message>
        <message>
            <source>UTF-8 with a mark</source>
            <translation>UTF-8 แบบมีเครื่องหมาย</translation>
        </message>
        <message>
            <source>Western (Windows)</source>
            <translation>ตะวันตก (Windows)</translation>
        </message>
        <message>
            <source>Western (ISO)</source>
            <translation>ตะวันตก (ISO)</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>ยุโรปกลาง</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>ซีริลลิก</translation>
        </message>
        <message>
            <source>Thai (Windows)</source>
            <translation>ไทย (Windows)</translation>
        </message>
        <message>
            <source>Thai (TIS-620)</source>
            <translation>ไทย (TIS-620)</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>ญี่ปุ่น</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>จีนตัวย่อ</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>จีนตัวเต็ม</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>เกาหลี</translation>
        </message>
        <message>
            <source>Western (Mac)</source>
            <translation>ตะวันตก (Mac)</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%1 posts</source>
            <translation>%1 โพสต์</translation>
        </message>
    </context>
    <context>
        <name>KeepTemplateSheet</name>
        <message>
            <source>Keep as a template</source>
            <translation>เก็บเป็นแม่แบบ</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>ชื่อแม่แบบ</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>ชื่อช่อง</translation>
        </message>
        <message>
            <source>product, day, place …</source>
            <translation>สินค้า วัน สถานที่ …</translation>
        </message>
        <message>
            <source>Make the marked words a field</source>
            <translation>ทำคำที่เลือกเป็นช่อง</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <translation>เก็บแม่แบบ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>What changes each time?</source>
            <translation>อะไรเปลี่ยนทุกครั้ง</translation>
        </message>
        <message>
            <source>Mark words in the text, name them, and they become a field that is asked for.</source>
            <translation>เลือกคำในข้อความแล้วตั้งชื่อ จะกลายเป็นช่องที่ถามทุกครั้ง</translation>
        </message>
        <message>
            <source>The text of the template</source>
            <translation>ข้อความของแม่แบบ</translation>
        </message>
        <message>
            <source>here: “%1”</source>
            <translation>ที่นี่: “%1”</translation>
        </message>
        <message>
            <source>No field after all: %1</source>
            <translation>ไม่เป็นช่องแล้ว: %1</translation>
        </message>
        <message>
            <source>Begin with a letter, and use letters, figures and spaces.</source>
            <translation>เริ่มด้วยตัวอักษร ใช้ตัวอักษร ตัวเลข และช่องว่าง</translation>
        </message>
        <message>
            <source>Marked: “%1”</source>
            <translation>ทำเครื่องหมายไว้: “%1”</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Go to</source>
            <translation>ไปที่</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>ทำ</translation>
        </message>
        <message>
            <source>no post is open</source>
            <translation>ไม่มีโพสต์เปิดอยู่</translation>
        </message>
        <message>
            <source>in Write</source>
            <translation>ในหน้าเขียน</translation>
        </message>
        <message>
            <source>not in this place</source>
            <translation>ไม่ใช่ในหน้านี้</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>All keys</source>
            <translation>ปุ่มลัดทั้งหมด</translation>
        </message>
        <message>
            <source>In Review: next</source>
            <translation>ในหน้าตรวจทาน: ถัดไป</translation>
        </message>
        <message>
            <source>In Review: back</source>
            <translation>ในหน้าตรวจทาน: ย้อนกลับ</translation>
        </message>
        <message>
            <source>In Review: approve</source>
            <translation>ในหน้าตรวจทาน: อนุมัติ</translation>
        </message>
        <message>
            <source>In Review: return</source>
            <translation>ในหน้าตรวจทาน: ส่งคืน</translation>
        </message>
        <message>
            <source>In Review: allow an exception</source>
            <translation>ในหน้าตรวจทาน: อนุญาตข้อยกเว้น</translation>
        </message>
        <message>
            <source>In Review: comment</source>
            <translation>ในหน้าตรวจทาน: แสดงความคิดเห็น</translation>
        </message>
        <message>
            <source>In Review: suggest other words</source>
            <translation>ในหน้าตรวจทาน: เสนอคำอื่น</translation>
        </message>
        <message>
            <source>In Review: ask somebody else to look</source>
            <translation>ในหน้าตรวจทาน: ขอให้คนอื่นดู</translation>
        </message>
        <message>
            <source>In Review: two versions side by side</source>
            <translation>ในหน้าตรวจทาน: สองฉบับเคียงกัน</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>LabelsSheet</name>
        <message>
            <source>Labels and collections</source>
            <translation>ป้ายและชุดรวม</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>เปลี่ยนชื่อ…</translation>
        </message>
        <message>
            <source>Take off everywhere</source>
            <translation>เอาออกจากทุกที่</translation>
        </message>
        <message>
            <source>Show its posts</source>
            <translation>แสดงโพสต์</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>No label yet</source>
            <translation>ยังไม่มีป้าย</translation>
        </message>
        <message>
            <source>Choose posts of the library and give them a label or put them into a collection.</source>
            <translation>เลือกโพสต์ในคลังแล้วติดป้ายหรือใส่ชุดรวม</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ป้ายกำกับ</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>ชุดรวม</translation>
        </message>
        <message>
            <source>Give the collection up</source>
            <translation>ยกเลิกชุดรวม</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>เปลี่ยนชื่อ</translation>
        </message>
        <message>
            <source>A label's name that is taken joins the two.</source>
            <translation>ถ้าชื่อมีอยู่แล้ว ป้ายทั้งสองจะรวมกัน</translation>
        </message>
        <message>
            <source>Its new name</source>
            <translation>ชื่อใหม่</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>The built-in checker reads along. LanguageTool is not on this computer yet; it would find more.</source>
            <translation>ตัวตรวจในโปรแกรมอ่านไปด้วย เครื่องนี้ยังไม่มี LanguageTool ซึ่งจะพบได้มากกว่า</translation>
        </message>
        <message>
            <source>LanguageTool is starting. The built-in checker reads along meanwhile.</source>
            <translation>LanguageTool กำลังเริ่มทำงาน ระหว่างนี้ตัวตรวจในโปรแกรมอ่านให้ก่อน</translation>
        </message>
        <message>
            <source>%1 The built-in checker reads along.</source>
            <translation>%1 ตัวตรวจในโปรแกรมอ่านไปด้วย</translation>
        </message>
        <message>
            <source>The built-in checker reads along.</source>
            <translation>ตัวตรวจในโปรแกรมอ่านไปด้วย</translation>
        </message>
        <message>
            <source>LanguageTool at %1 reads along. It gets the texts you write.</source>
            <translation>LanguageTool ที่ %1 อ่านไปด้วย และได้รับข้อความที่คุณเขียน</translation>
        </message>
        <message>
            <source>LanguageTool reads along, on this computer.</source>
            <translation>LanguageTool อ่านไปด้วยบนเครื่องนี้</translation>
        </message>
        <message>
            <source>LanguageTool is there. It starts with the next text, on this computer.</source>
            <translation>มี LanguageTool แล้ว จะเริ่มทำงานกับข้อความถัดไปบนเครื่องนี้</translation>
        </message>
        <message>
            <source>Read by LanguageTool at %1</source>
            <translation>อ่านโดย LanguageTool ที่ %1</translation>
        </message>
        <message>
            <source>Read by the built-in checker. Add LanguageTool</source>
            <translation>อ่านโดยตัวตรวจในโปรแกรม เพิ่ม LanguageTool</translation>
        </message>
        <message>
            <source>LanguageTool is starting</source>
            <translation>LanguageTool กำลังเริ่มทำงาน</translation>
        </message>
        <message>
            <source>LanguageTool does not answer. Why?</source>
            <translation>LanguageTool ไม่ตอบ ดูสาเหตุ</translation>
        </message>
        <message>
            <source>LanguageTool waits for your consent</source>
            <translation>LanguageTool รอความยินยอมจากคุณ</translation>
        </message>
        <message>
            <source>Read by the built-in checker</source>
            <translation>อ่านโดยตัวตรวจในโปรแกรม</translation>
        </message>
        <message>
            <source>Read by LanguageTool</source>
            <translation>อ่านโดย LanguageTool</translation>
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <source>Grammar and spelling</source>
            <translation>ไวยากรณ์และการสะกดคำ</translation>
        </message>
        <message>
            <source>Add grammar checking…</source>
            <translation>เพิ่มการตรวจไวยากรณ์…</translation>
        </message>
        <message>
            <source>Use a folder…</source>
            <translation>ใช้โฟลเดอร์…</translation>
        </message>
        <message>
            <source>Who reads along</source>
            <translation>ใครอ่านไปด้วย</translation>
        </message>
        <message>
            <source>LanguageTool on this computer</source>
            <translation>LanguageTool บนเครื่องนี้</translation>
        </message>
        <message>
            <source>Grammar, spelling and style in eight languages. No text leaves this computer.</source>
            <translation>ไวยากรณ์ การสะกด และสำนวนในแปดภาษา ข้อความไม่ออกจากเครื่องนี้</translation>
        </message>
        <message>
            <source>Only the built-in checker</source>
            <translation>เฉพาะตัวตรวจในโปรแกรม</translation>
        </message>
        <message>
            <source>Spelling in nine languages, Thai included; grammar in English. Needs nothing else.</source>
            <translation>การสะกดในเก้าภาษารวมภาษาไทย ไวยากรณ์ภาษาอังกฤษ ไม่ต้องมีอย่างอื่น</translation>
        </message>
        <message>
            <source>A LanguageTool server</source>
            <translation>เซิร์ฟเวอร์ LanguageTool</translation>
        </message>
        <message>
            <source>At an address you give. If it is not on this computer, it gets your texts.</source>
            <translation>ตามที่อยู่ที่คุณให้ ถ้าไม่ได้อยู่บนเครื่องนี้ เซิร์ฟเวอร์จะได้รับข้อความของคุณ</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>ที่อยู่ของเซิร์ฟเวอร์</translation>
        </message>
        <message>
            <source>Use this server</source>
            <translation>ใช้เซิร์ฟเวอร์นี้</translation>
        </message>
        <message>
            <source>Words of the house</source>
            <translation>คำขององค์กร</translation>
        </message>
        <message>
            <source>Right for everybody in this workspace.</source>
            <translation>ถูกต้องสำหรับทุกคนในพื้นที่ทำงานนี้</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>คำของฉัน</translation>
        </message>
        <message>
            <source>Right for you alone, in every workspace on this computer.</source>
            <translation>ถูกต้องสำหรับคุณคนเดียว ในทุกพื้นที่ทำงานบนเครื่องนี้</translation>
        </message>
        <message>
            <source>Besides the checks of the house style. As shipped, nothing of this stops a post.</source>
            <translation>นอกเหนือจากการตรวจของแนวทางการเขียน ค่าเริ่มต้นไม่มีข้อใดห้ามโพสต์</translation>
        </message>
        <message>
            <source>Words that are right</source>
            <translation>คำที่ถูกต้อง</translation>
        </message>
        <message>
            <source>Names of the register, tags, handles and links are never marked. A name is right with its endings.</source>
            <translation>ชื่อในทะเบียน แท็ก ชื่อบัญชี และลิงก์ไม่ถูกทำเครื่องหมาย ชื่อที่เติมคำลงท้ายก็ถูกต้อง</translation>
        </message>
        <message>
            <source>The folder of LanguageTool</source>
            <translation>โฟลเดอร์ของ LanguageTool</translation>
        </message>
        <message>
            <source>%1 words: too many to show here. They are in the file words.txt.</source>
            <translation>%1 คำ: มากเกินกว่าจะแสดงที่นี่ อยู่ในไฟล์ words.txt</translation>
        </message>
    </context>
    <context>
        <name>LeavingWords</name>
        <message>
            <source>By hand</source>
            <translation>โพสต์เอง</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts</source>
            <translation>%n โพสต์</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 โดย %2</translation>
        </message>
        <message>
            <source>%n out</source>
            <translation>เผยแพร่แล้ว %n</translation>
        </message>
        <message>
            <source>Refused: %1 Left again later.</source>
            <translation>ถูกปฏิเสธ: %1 ส่งออกอีกครั้งในภายหลัง</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>ถูกปฏิเสธ: %1</translation>
        </message>
        <message>
            <source>Out: %1</source>
            <translation>เผยแพร่แล้ว: %1</translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message>
            <source>%1, cut after %2</source>
            <translation>%1 ตัดหลัง %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
        <message>
            <source>of %1, this account’s limit</source>
            <translation>จาก %1 ขีดจำกัดของบัญชีนี้</translation>
        </message>
        <message>
            <source>characters; a story on %3 shows none of them</source>
            <translation>อักขระ สตอรีบน %3 ไม่แสดงเลย</translation>
        </message>
        <message>
            <source>words</source>
            <translation>คำ</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>ไบต์</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>อักขระ</translation>
        </message>
        <message>
            <source>%2 on %3; no limit is published</source>
            <translation>%2 บน %3 ไม่ได้ประกาศขีดจำกัด</translation>
        </message>
        <message>
            <source>of %1 beside a picture, as %3 counts</source>
            <translation>จาก %1 ข้างรูปภาพ ตามที่ %3 นับ</translation>
        </message>
        <message>
            <source>of %1 bytes as %3 counts</source>
            <translation>จาก %1 ไบต์ ตามที่ %3 นับ</translation>
        </message>
        <message>
            <source>of %1 as %3 counts</source>
            <translation>จาก %1 ตามที่ %3 นับ</translation>
        </message>
        <message>
            <source>of %1 bytes, which %2 counts too</source>
            <translation>จาก %1 ไบต์ ซึ่ง %2 นับด้วย</translation>
        </message>
        <message>
            <source>of %1, the stricter limit on %2</source>
            <translation>จาก %1 ขีดจำกัดที่เข้มกว่าบน %2</translation>
        </message>
        <message>
            <source>of %1 bytes in its web address on %2</source>
            <translation>จาก %1 ไบต์ในที่อยู่เว็บบน %2</translation>
        </message>
        <message>
            <source>of %1 in the longest paragraph on %2</source>
            <translation>จาก %1 ในย่อหน้าที่ยาวที่สุดบน %2</translation>
        </message>
    </context>
    <context>
        <name>LibraryActions</name>
        <message>
            <source>Use again</source>
            <translation>ใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ส่งออก…</translation>
        </message>
        <message>
            <source>Save the evidence…</source>
            <translation>บันทึกหลักฐาน…</translation>
        </message>
        <message>
            <source>Hold posts…</source>
            <translation>พักโพสต์…</translation>
        </message>
        <message>
            <source>It is out</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>From now on it counts as published.</source>
            <translation>นับจากนี้ถือว่าเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Link to it, if you have one</source>
            <translation>ลิงก์ของโพสต์ ถ้ามี</translation>
        </message>
        <message>
            <source>The tool refused it</source>
            <translation>เครื่องมือปฏิเสธ</translation>
        </message>
        <message>
            <source>It waits for a correction then, and shows up under Today.</source>
            <translation>จากนั้นจะรอการแก้ไข และแสดงในหน้าวันนี้</translation>
        </message>
        <message>
            <source>What did the tool say?</source>
            <translation>เครื่องมือบอกว่าอย่างไร</translation>
        </message>
        <message>
            <source>Mark as refused</source>
            <translation>ทำเครื่องหมายว่าถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Take the approval away</source>
            <translation>ถอนการอนุมัติ</translation>
        </message>
        <message>
            <source>It goes back to review and does not leave until somebody approves it again.</source>
            <translation>จะกลับไปตรวจทาน และไม่ออกจนกว่าจะมีคนอนุมัติอีกครั้ง</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>เพราะอะไร</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>ถอน</translation>
        </message>
        <message>
            <source>Change what was approved</source>
            <translation>เปลี่ยนสิ่งที่อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Your change needs an approval again. Until you submit it, what was approved stays ready to go out.</source>
            <translation>การเปลี่ยนของคุณต้องอนุมัติอีกครั้ง จนกว่าจะส่ง สิ่งที่อนุมัติแล้วยังพร้อมออก</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>%1: not known whether a post can be edited there</source>
            <translation>%1: ไม่รู้ว่าแก้โพสต์ที่นั่นได้หรือไม่</translation>
        </message>
        <message>
            <source>%1: can be edited there</source>
            <translation>%1: แก้ที่นั่นได้</translation>
        </message>
        <message>
            <source>%1: can only be deleted there and posted anew</source>
            <translation>%1: ต้องลบแล้วโพสต์ใหม่เท่านั้น</translation>
        </message>
        <message>
            <source>Correct what is out</source>
            <translation>แก้ไขสิ่งที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>You get a new draft of it. The copy outside stays as it is until you change it there too.</source>
            <translation>คุณได้ฉบับร่างใหม่ สำเนาข้างนอกยังเหมือนเดิมจนกว่าคุณจะเปลี่ยนที่นั่นด้วย</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>มีอะไรผิด</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>แก้ไข</translation>
        </message>
    </context>
    <context>
        <name>LibraryDrawer</name>
        <message>
            <source>The chosen post</source>
            <translation>โพสต์ที่เลือก</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>ใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>คัดลอกข้อความ</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>โดย %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Clear filters</source>
            <translation>ล้างตัวกรอง</translation>
        </message>
        <message>
            <source>Bring in posts…</source>
            <translation>นำเข้าโพสต์…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ส่งออก…</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>ใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Approved posts</source>
            <translation>โพสต์ที่อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Nothing approved yet</source>
            <translation>ยังไม่มีสิ่งที่อนุมัติ</translation>
        </message>
        <message>
            <source>Every approved post is kept here, to be found, copied, exported and used again.</source>
            <translation>โพสต์ที่อนุมัติทุกโพสต์เก็บไว้ที่นี่ ให้ค้นหา คัดลอก ส่งออก และใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>No approved post fits all of this. Ask for less, or look in the drafts.</source>
            <translation>ไม่มีโพสต์ที่อนุมัติตรงตามนี้ทั้งหมด ลองลดเงื่อนไข หรือดูในฉบับร่าง</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>คลัง</translation>
        </message>
        <message>
            <source>Nothing found so far</source>
            <translation>ยังไม่พบอะไร</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>คัดลอกข้อความ</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>คัดลอกการอ้างอิง</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Idea</source>
            <translation>ไอเดีย</translation>
        </message>
        <message>
            <source>Being changed</source>
            <translation>กำลังเปลี่ยน</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>อยู่ระหว่างตรวจทาน</translation>
        </message>
        <message>
            <source>Changes wanted</source>
            <translation>ขอให้แก้ไข</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>ส่งออกแล้ว</translation>
        </message>
        <message>
            <source>Should be out</source>
            <translation>ควรเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>เลยเวลา</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>It is out…</source>
            <translation>เผยแพร่แล้ว…</translation>
        </message>
        <message>
            <source>The tool refused it…</source>
            <translation>เครื่องมือปฏิเสธ…</translation>
        </message>
        <message>
            <source>Change… (needs approval again)</source>
            <translation>เปลี่ยน… (ต้องอนุมัติอีกครั้ง)</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>แก้ไข…</translation>
        </message>
        <message>
            <source>Take the approval away…</source>
            <translation>ถอนการอนุมัติ…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ไม่มีเวลา</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>โดย %1</translation>
        </message>
        <message>
            <source>Evergreen: may go out again after a rest</source>
            <translation>ใช้ได้เสมอ: ลงซ้ำได้หลังเว้นช่วง</translation>
        </message>
        <message>
            <source>Last day: %1</source>
            <translation>วันสุดท้าย: %1</translation>
        </message>
    </context>
    <context>
        <name>LinkCardSheet</name>
        <message>
            <source>The card of this link</source>
            <translation>การ์ดของลิงก์นี้</translation>
        </message>
        <message>
            <source>For the preview alone, kept on this computer. Networks read the page and make the card themselves; Proofdesk opens no page.</source>
            <translation>สำหรับตัวอย่างเท่านั้น เก็บบนเครื่องนี้ เครือข่ายอ่านหน้าและทำการ์ดเอง Proofdesk ไม่เปิดหน้าใด</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>The card's picture</source>
            <translation>รูปของการ์ด</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>เลือกรูป…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>วางรูป</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>ไม่มีรูป</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>เลือกรูป</translation>
        </message>
        <message>
            <source>This file holds no picture that can be shown.</source>
            <translation>ไฟล์นี้ไม่มีรูปที่แสดงได้</translation>
        </message>
        <message>
            <source>There is no picture to paste: copy one first.</source>
            <translation>ไม่มีรูปให้วาง คัดลอกรูปก่อน</translation>
        </message>
        <message>
            <source>The picture could not be kept: the disk may be full.</source>
            <translation>เก็บรูปไม่ได้ ดิสก์อาจเต็ม</translation>
        </message>
        <message>
            <source>The card could not be kept: the disk may be full.</source>
            <translation>เก็บการ์ดไม่ได้ ดิสก์อาจเต็ม</translation>
        </message>
    </context>
    <context>
        <name>LinkCardView</name>
        <message>
            <source>Card of the link to %1</source>
            <translation>การ์ดของลิงก์ไป %1</translation>
        </message>
        <message>
            <source>The network makes a card of this page. You can write down what it will say.</source>
            <translation>เครือข่ายทำการ์ดจากหน้านี้ คุณเขียนสิ่งที่การ์ดจะบอกได้</translation>
        </message>
        <message>
            <source>As you entered it. Networks make the card themselves.</source>
            <translation>ตามที่คุณใส่ เครือข่ายทำการ์ดเอง</translation>
        </message>
        <message>
            <source>Describe the card…</source>
            <translation>อธิบายการ์ด…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>เปลี่ยน…</translation>
        </message>
    </context>
    <context>
        <name>ListsView</name>
        <message>
            <source>A comma or Enter adds a word; a click takes it away.</source>
            <translation>เครื่องหมายจุลภาคหรือ Enter เพิ่มหนึ่งคำ คลิกเพื่อเอาออก</translation>
        </message>
    </context>
    <context>
        <name>LostStep</name>
        <message>
            <source>Every editor worked on it, or there is none. An owner can make somebody else an editor in Settings.</source>
            <translation>บรรณาธิการทุกคนร่วมทำโพสต์นี้ หรือไม่มีบรรณาธิการ เจ้าของตั้งคนอื่นเป็นบรรณาธิการได้ในการตั้งค่า</translation>
        </message>
        <message>
            <source>Nobody who is asked here is left: they are gone, lost the role, or the group is empty.</source>
            <translation>ไม่เหลือใครที่ขั้นนี้ขอให้ดู: ออกไปแล้ว ไม่มีบทบาทนั้นแล้ว หรือกลุ่มว่าง</translation>
        </message>
        <message>
            <source>Everybody who is asked here worked on it or said yes in an earlier step.</source>
            <translation>ทุกคนที่ขั้นนี้ขอให้ดูร่วมทำโพสต์นี้ หรือเห็นชอบในขั้นก่อนหน้าแล้ว</translation>
        </message>
        <message>
            <source>An owner can change the steps in Settings, or ask somebody else there.</source>
            <translation>เจ้าของเปลี่ยนขั้นตอนหรือขอคนอื่นแทนได้ในการตั้งค่า</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Setting up the demo</source>
            <translation>กำลังเตรียมตัวอย่าง</translation>
        </message>
        <message>
            <source>About forty posts of an invented company</source>
            <translation>ราวสี่สิบโพสต์ของบริษัทสมมติ</translation>
        </message>
        <message>
            <source>The house style you had stays in force. %1</source>
            <translation>แนวทางการเขียนเดิมยังมีผลอยู่ %1</translation>
        </message>
        <message>
            <source>Approved by mistake</source>
            <translation>อนุมัติโดยพลาด</translation>
        </message>
    </context>
    <context>
        <name>MarkedPassage</name>
        <message>
            <source>Marked: “%1”</source>
            <translation>ทำเครื่องหมายไว้: “%1”</translation>
        </message>
    </context>
    <context>
        <name>MarkedPicture</name>
        <message>
            <source>Double-click to comment on it, or drag a box over a part</source>
            <translation>ดับเบิลคลิกเพื่อแสดงความคิดเห็น หรือลากกรอบบนบางส่วน</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>another setting</source>
            <translation>การตั้งค่าอื่น</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>และอื่น ๆ</translation>
        </message>
        <message>
            <source>not as for posts in general</source>
            <translation>ไม่เหมือนโพสต์ทั่วไป</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Only what differs</source>
            <translation>เฉพาะที่ต่างกัน</translation>
        </message>
        <message>
            <source>Checks by account</source>
            <translation>การตรวจแยกตามบัญชี</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>ไม่มีอะไรต่างกัน</translation>
        </message>
        <message>
            <source>Every check is set alike for all of these. To set one for a single network, choose it above.</source>
            <translation>การตรวจทุกข้อตั้งเหมือนกันสำหรับทั้งหมดนี้ ถ้าจะตั้งสำหรับเครือข่ายเดียว ให้เลือกเครือข่ายด้านบน</translation>
        </message>
        <message>
            <source>Show all checks</source>
            <translation>แสดงการตรวจทั้งหมด</translation>
        </message>
        <message>
            <source>1 check</source>
            <translation>1 การตรวจ</translation>
        </message>
        <message>
            <source>%n checks</source>
            <translation>%n การตรวจ</translation>
        </message>
        <message>
            <source>%1 · %2 on somewhere · %3 not alike everywhere</source>
            <translation>%1 · เปิดใช้ในบางที่ %2 · ไม่เหมือนกันทุกที่ %3</translation>
        </message>
    </context>
    <context>
        <name>MediaTile</name>
        <message>
            <source>Alt text</source>
            <translation>ข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>ภาพแสดงอะไร</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>More</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <source>Find the file…</source>
            <translation>หาไฟล์…</translation>
        </message>
        <message>
            <source>no alt text</source>
            <translation>ไม่มีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>รูปภาพ: %1</translation>
        </message>
        <message>
            <source>Edit the alt text: %1</source>
            <translation>แก้ข้อความแทนภาพ: %1</translation>
        </message>
        <message>
            <source>Remove picture: %1</source>
            <translation>เอารูปออก: %1</translation>
        </message>
        <message>
            <source>More for this picture: %1</source>
            <translation>เพิ่มเติมสำหรับรูปนี้: %1</translation>
        </message>
        <message>
            <source>More for this picture</source>
            <translation>เพิ่มเติมสำหรับรูปนี้</translation>
        </message>
        <message>
            <source>Rights and facts: %1</source>
            <translation>สิทธิ์และข้อเท็จจริง: %1</translation>
        </message>
    </context>
    <context>
        <name>MentionOffer</name>
        <message>
            <source>People and partners</source>
            <translation>บุคคลและพันธมิตร</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>โต๊ะ</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>แบรนด์</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>หน่วยงานภายนอก</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>แขกรับเชิญ</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>พันธมิตร</translation>
        </message>
        <message>
            <source>creator</source>
            <translation>ครีเอเตอร์</translation>
        </message>
        <message>
            <source>plain name here</source>
            <translation>ที่นี่ใช้ชื่อธรรมดา</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts</source>
            <translation>%n โพสต์</translation>
        </message>
        <message numerus="yes">
            <source>%n not ready</source>
            <translation>
                <numerusform>ยังไม่พร้อม %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveCard</name>
        <message>
            <source>Move</source>
            <translation>ย้าย</translation>
        </message>
        <message>
            <source>Time in %1</source>
            <translation>เวลาใน %1</translation>
        </message>
        <message>
            <source>Write “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”.</source>
            <translation>เขียน “พรุ่งนี้ 9”, “พฤหัส 14:30” หรือ “12 ธ.ค. 9:00”</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>ไม่มีเวลา</translation>
        </message>
    </context>
    <context>
        <name>MovedBanner</name>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
    </context>
    <context>
        <name>MovedOnSheet</name>
        <message>
            <source>What has changed in the shared text</source>
            <translation>สิ่งที่เปลี่ยนในข้อความร่วม</translation>
        </message>
        <message>
            <source>What has changed in the original</source>
            <translation>สิ่งที่เปลี่ยนในต้นฉบับ</translation>
        </message>
        <message>
            <source>Take all over</source>
            <translation>รับมาทั้งหมด</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>คงของฉันไว้</translation>
        </message>
        <message>
            <source>The translation is up to date</source>
            <translation>คำแปลทันสมัยแล้ว</translation>
        </message>
        <message>
            <source>Take all over…</source>
            <translation>รับมาทั้งหมด…</translation>
        </message>
        <message>
            <source>Pictures, tags or other details differ; the words are the same.</source>
            <translation>รูปภาพ แท็ก หรือรายละเอียดอื่นต่างกัน ส่วนคำเหมือนกัน</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>รับมา</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>รับมา…</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>ดูแล้ว</translation>
        </message>
        <message>
            <source>Changed in the shared text</source>
            <translation>เปลี่ยนในข้อความร่วม</translation>
        </message>
        <message>
            <source>New in the shared text</source>
            <translation>ใหม่ในข้อความร่วม</translation>
        </message>
        <message>
            <source>No longer in the shared text</source>
            <translation>ไม่อยู่ในข้อความร่วมแล้ว</translation>
        </message>
        <message>
            <source>%1 does not say it either.</source>
            <translation>%1 ก็ไม่ได้บอกเช่นกัน</translation>
        </message>
        <message>
            <source>%1 says so already.</source>
            <translation>%1 บอกไว้แล้ว</translation>
        </message>
        <message>
            <source>%1 has its own words here, which would go: “%2”</source>
            <translation>%1 มีคำของตัวเองที่นี่ซึ่งจะหายไป: “%2”</translation>
        </message>
        <message>
            <source>%1 had left this sentence out; it would come back.</source>
            <translation>%1 เว้นประโยคนี้ไว้ จะกลับมา</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
    </context>
    <context>
        <name>NagRow</name>
        <message>
            <source>left in %1 of its last %2</source>
            <translation>ปล่อยไว้ %1 จาก %2 ครั้งล่าสุด</translation>
        </message>
        <message>
            <source>Lower it to “%1”</source>
            <translation>ลดระดับเป็น “%1”</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>ปิดการตรวจนี้</translation>
        </message>
        <message>
            <source>Add an exception…</source>
            <translation>เพิ่มข้อยกเว้น…</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>คงไว้</translation>
        </message>
        <message>
            <source>1 more passage</source>
            <translation>อีก 1 ข้อความ</translation>
        </message>
        <message>
            <source>%n more passages</source>
            <translation>อีก %n ข้อความ</translation>
        </message>
        <message>
            <source>%1, opened</source>
            <translation>%1 เปิดแล้ว</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <translation>%1 พับแล้ว</translation>
        </message>
    </context>
    <context>
        <name>NaggingCard</name>
        <message>
            <source>Checks that are mostly left as they are</source>
            <translation>การตรวจที่มักถูกปล่อยไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Perhaps they ask for too much. Nothing changes by itself.</source>
            <translation>อาจขอมากเกินไป ไม่มีอะไรเปลี่ยนเอง</translation>
        </message>
        <message>
            <source>%1 stays as it is</source>
            <translation>%1 คงเดิม</translation>
        </message>
    </context>
    <context>
        <name>NetworkBody</name>
        <message>
            <source>Nothing of this post is approved any more.</source>
            <translation>ไม่มีส่วนใดของโพสต์นี้ที่ยังอนุมัติอยู่</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Part %1</source>
            <translation>ส่วนที่ %1</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>รูปภาพ: %1</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>การอนุมัติ</translation>
        </message>
        <message>
            <source>%1 (own post)</source>
            <translation>%1 (โพสต์ของตัวเอง)</translation>
        </message>
        <message>
            <source>%1, taken away %2</source>
            <translation>%1 ถอน %2</translation>
        </message>
        <message>
            <source>No approval stands.</source>
            <translation>ไม่มีการอนุมัติที่ยังมีผล</translation>
        </message>
        <message>
            <source>Past uses</source>
            <translation>การใช้ที่ผ่านมา</translation>
        </message>
        <message>
            <source>Exported for %1, %2, by %3</source>
            <translation>ส่งออกสำหรับ %1, %2 โดย %3</translation>
        </message>
        <message>
            <source>Out since %2, brought in by %3</source>
            <translation>เผยแพร่ตั้งแต่ %2 นำเข้าโดย %3</translation>
        </message>
        <message>
            <source>Used again as G-%1, %2, by %3</source>
            <translation>ใช้อีกครั้งเป็น G-%1, %2 โดย %3</translation>
        </message>
        <message>
            <source>Not used yet.</source>
            <translation>ยังไม่เคยใช้</translation>
        </message>
        <message>
            <source>With other words: “%1”</source>
            <translation>ด้วยคำอื่น: “%1”</translation>
        </message>
    </context>
    <context>
        <name>NetworksCard</name>
        <message>
            <source>Your networks</source>
            <translation>เครือข่ายของคุณ</translation>
        </message>
        <message>
            <source>More can be added at any time</source>
            <translation>เพิ่มภายหลังได้ทุกเมื่อ</translation>
        </message>
        <message>
            <source>Find a network</source>
            <translation>ค้นหาเครือข่าย</translation>
        </message>
        <message>
            <source>No network is called that.</source>
            <translation>ไม่มีเครือข่ายชื่อนี้</translation>
        </message>
        <message>
            <source>Most used</source>
            <translation>ใช้กันมากที่สุด</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>อื่น ๆ ทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>NetworksPage</name>
        <message>
            <source>Networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>ค้นหาชื่อและค่า</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>ล้างการค้นหา</translation>
        </message>
        <message>
            <source>Published values</source>
            <translation>ค่าที่ประกาศ</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>คัดลอกที่อยู่</translation>
        </message>
        <message>
            <source>Open in the browser…</source>
            <translation>เปิดในเบราว์เซอร์…</translation>
        </message>
        <message>
            <source>Show all networks</source>
            <translation>แสดงทุกเครือข่าย</translation>
        </message>
        <message>
            <source>%1

Your browser asks that site for the page. Proofdesk itself loads nothing.</source>
            <translation>%1

เบราว์เซอร์ของคุณจะขอหน้านั้นจากเว็บไซต์ Proofdesk เองไม่โหลดอะไร</translation>
        </message>
        <message>
            <source>Open this page in your browser?</source>
            <translation>เปิดหน้านี้ในเบราว์เซอร์หรือไม่</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>ปิดแล้ว</translation>
        </message>
        <message>
            <source>%n to check again</source>
            <translation>ต้องตรวจอีกครั้ง %n ค่า</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing says “%1”</source>
            <translation>ไม่มีที่ใดมี “%1”</translation>
        </message>
        <message>
            <source>No network is called that, and none of their published values holds these words.</source>
            <translation>ไม่มีเครือข่ายชื่อนี้ และไม่มีค่าที่ประกาศซึ่งมีคำเหล่านี้</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>ยังไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>They are listed here once a workspace is open.</source>
            <translation>จะแสดงที่นี่เมื่อเปิดพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>%n value was last looked at more than 180 days ago. Check it again before you rely on it.</source>
            <translation>%n ค่าดูครั้งสุดท้ายเกิน 180 วันแล้ว ตรวจอีกครั้งก่อนใช้</translation>
        </message>
        <message>
            <source>%n values were last looked at more than 180 days ago. Check them again before you rely on them.</source>
            <translation>%n ค่าดูครั้งสุดท้ายเกิน 180 วันแล้ว ตรวจอีกครั้งก่อนใช้</translation>
        </message>
        <message>
            <source>Published values of %1</source>
            <translation>ค่าที่ประกาศของ %1</translation>
        </message>
        <message>
            <source>This source has no page to open.</source>
            <translation>แหล่งที่มานี้ไม่มีหน้าให้เปิด</translation>
        </message>
        <message>
            <source>Choose a value to see its source’s page.</source>
            <translation>เลือกค่าเพื่อดูหน้าของแหล่งที่มา</translation>
        </message>
        <message>
            <source>This network has closed: nothing new can be posted there.</source>
            <translation>เครือข่ายนี้ปิดแล้ว โพสต์ใหม่ที่นั่นไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Go to it</source>
            <translation>ไปดู</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>%1 gave “%2” back.</source>
            <translation>%1 ส่งคืน “%2”</translation>
        </message>
        <message>
            <source>%1 approved “%2”.</source>
            <translation>%1 อนุมัติ “%2”</translation>
        </message>
        <message>
            <source>“%2” was refused by the tool, notes %1.</source>
            <translation>%1 จดว่าเครื่องมือปฏิเสธ “%2”</translation>
        </message>
        <message>
            <source>%1 wrote a comment on “%2”.</source>
            <translation>%1 แสดงความคิดเห็นต่อ “%2”</translation>
        </message>
        <message>
            <source>%1 asks you to look at “%2”.</source>
            <translation>%1 ขอให้คุณดู “%2”</translation>
        </message>
        <message>
            <source>1 post came back</source>
            <translation>กลับมา 1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts came back</source>
            <translation>กลับมา %n โพสต์</translation>
        </message>
        <message>
            <source>1 was approved</source>
            <translation>ได้รับอนุมัติ 1</translation>
        </message>
        <message>
            <source>%n were approved</source>
            <translation>ได้รับอนุมัติ %n</translation>
        </message>
        <message>
            <source>1 was refused by a tool</source>
            <translation>เครื่องมือปฏิเสธ 1</translation>
        </message>
        <message>
            <source>%n were refused by a tool</source>
            <translation>เครื่องมือปฏิเสธ %n</translation>
        </message>
        <message>
            <source>1 has new comments</source>
            <translation>มีความคิดเห็นใหม่ 1</translation>
        </message>
        <message>
            <source>%n have new comments</source>
            <translation>มีความคิดเห็นใหม่ %n</translation>
        </message>
        <message>
            <source>1 waits for you</source>
            <translation>รอคุณ 1</translation>
        </message>
        <message>
            <source>%n wait for you</source>
            <translation>รอคุณ %n</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>โพสต์: %1</translation>
        </message>
    </context>
    <context>
        <name>NumbersField</name>
        <message>
            <source>Write a whole number from %1 to %2, or nothing.</source>
            <translation>เขียนจำนวนเต็มตั้งแต่ %1 ถึง %2 หรือเว้นว่าง</translation>
        </message>
    </context>
    <context>
        <name>Objection</name>
        <message>
            <source>This check is right more often than not.</source>
            <translation>การตรวจนี้ถูกมากกว่าผิด</translation>
        </message>
        <message>
            <source>This check is not sure; use your judgement.</source>
            <translation>การตรวจนี้ไม่แน่ใจ ใช้วิจารณญาณของคุณ</translation>
        </message>
    </context>
    <context>
        <name>OpenFinding</name>
        <message>
            <source>Why?</source>
            <translation>เพราะอะไร</translation>
        </message>
        <message>
            <source>Use “%1”</source>
            <translation>ใช้ “%1”</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>ปล่อยไว้</translation>
        </message>
        <message>
            <source>Exception asked for</source>
            <translation>ขอข้อยกเว้นแล้ว</translation>
        </message>
        <message>
            <source>Ask for an exception</source>
            <translation>ขอข้อยกเว้น</translation>
        </message>
        <message>
            <source>Add to the house’s words</source>
            <translation>เพิ่มในคำขององค์กร</translation>
        </message>
        <message>
            <source>Add to my words</source>
            <translation>เพิ่มในคำของฉัน</translation>
        </message>
        <message>
            <source>Go to “About this post”</source>
            <translation>ไปที่ “เกี่ยวกับโพสต์นี้”</translation>
        </message>
        <message>
            <source>Go to the authors</source>
            <translation>ไปที่ผู้เขียน</translation>
        </message>
        <message>
            <source>Go to its rights and facts</source>
            <translation>ไปที่สิทธิ์และข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Write the alt text</source>
            <translation>เขียนข้อความแทนภาพ</translation>
        </message>
    </context>
    <context>
        <name>OutsideYesSheet</name>
        <message>
            <source>Record a yes from outside</source>
            <translation>บันทึกการเห็นชอบจากภายนอก</translation>
        </message>
        <message>
            <source>Who said yes?</source>
            <translation>ใครเห็นชอบ</translation>
        </message>
        <message>
            <source>For instance a client or a lawyer.</source>
            <translation>เช่น ลูกค้าหรือทนายความ</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>ยังไม่มีไฟล์</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>เลือกไฟล์…</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>The e-mail, a PDF or a picture of the letter. It is copied into the workspace.</source>
            <translation>อีเมล PDF หรือรูปของจดหมาย จะคัดลอกเข้าพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>บันทึกย่อ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Record the yes</source>
            <translation>บันทึกการเห็นชอบ</translation>
        </message>
        <message>
            <source>What shows the yes</source>
            <translation>หลักฐานของการเห็นชอบ</translation>
        </message>
        <message>
            <source>Say who said yes.</source>
            <translation>บอกว่าใครเห็นชอบ</translation>
        </message>
        <message>
            <source>Without a file it is not recorded.</source>
            <translation>ถ้าไม่มีไฟล์จะไม่บันทึก</translation>
        </message>
    </context>
    <context>
        <name>OverlaysSheet</name>
        <message>
            <source>Calendars of others</source>
            <translation>ปฏิทินของผู้อื่น</translation>
        </message>
        <message>
            <source>Holidays and events from .ics files stand under the days of a week. The files stay where they are and are read again when they change.</source>
            <translation>วันหยุดและกิจกรรมจากไฟล์ .ics แสดงอยู่ใต้วันของสัปดาห์ ไฟล์อยู่ที่เดิมและจะอ่านใหม่เมื่อมีการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>ถอน</translation>
        </message>
        <message>
            <source>Add a calendar file…</source>
            <translation>เพิ่มไฟล์ปฏิทิน…</translation>
        </message>
        <message>
            <source>Calendars (*.ics);;All files (*)</source>
            <translation>ปฏิทิน (*.ics);;ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>A calendar file</source>
            <translation>ไฟล์ปฏิทิน</translation>
        </message>
    </context>
    <context>
        <name>OwnLine</name>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Use shared text again</source>
            <translation>ใช้ข้อความร่วมอีกครั้ง</translation>
        </message>
        <message>
            <source>Use the shared one again</source>
            <translation>ใช้ของร่วมอีกครั้ง</translation>
        </message>
        <message>
            <source>Use the shared ones again</source>
            <translation>ใช้ของร่วมอีกครั้ง</translation>
        </message>
        <message>
            <source>%1 has its own %2</source>
            <translation>%1 มี%2ของตัวเอง</translation>
        </message>
        <message>
            <source>%1 follows the shared text again</source>
            <translation>%1 ตามข้อความร่วมอีกครั้งแล้ว</translation>
        </message>
        <message>
            <source>%1 has the shared %2 again</source>
            <translation>%1 ใช้%2ร่วมอีกครั้งแล้ว</translation>
        </message>
        <message>
            <source>text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>แท็ก</translation>
        </message>
        <message>
            <source>title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>first comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>ชื่อผู้เขียนที่แสดง</translation>
        </message>
        <message>
            <source>words on the tie</source>
            <translation>คำบอกความเกี่ยวข้อง</translation>
        </message>
        <message>
            <source>answer about AI</source>
            <translation>คำตอบเรื่อง AI</translation>
        </message>
        <message>
            <source>%1 now has its own %2.</source>
            <translation>ตอนนี้ %1 มี%2ของตัวเองแล้ว</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>เพิ่มคำ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>From what lies below as well: %1</source>
            <translation>จากชั้นด้านล่างด้วย: %1</translation>
        </message>
    </context>
    <context>
        <name>PackBox</name>
        <message>
            <source>Use this pack</source>
            <translation>ใช้ชุดนี้</translation>
        </message>
        <message>
            <source>Use the pack “%1”</source>
            <translation>ใช้ชุด “%1”</translation>
        </message>
        <message>
            <source>It sets: %1</source>
            <translation>ชุดนี้ตั้ง: %1</translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>แหล่งที่มา:</translation>
        </message>
        <message>
            <source>Not legal advice.</source>
            <translation>ไม่ใช่คำแนะนำทางกฎหมาย</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>ข้อมูล ณ %1</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>ใช้อยู่</translation>
        </message>
        <message>
            <source>Not in use</source>
            <translation>ไม่ได้ใช้</translation>
        </message>
        <message>
            <source>The ready style below brings it; choose another one to do without.</source>
            <translation>ชุดสำเร็จด้านล่างนำมาด้วย เลือกชุดอื่นถ้าไม่ต้องการ</translation>
        </message>
    </context>
    <context>
        <name>PacksView</name>
        <message>
            <source>on</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>ชุดการตรวจ</translation>
        </message>
        <message>
            <source>Ready style</source>
            <translation>แนวทางสำเร็จรูป</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>ใช้อยู่: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Your own settings lie on top of it and stay as they are.</source>
            <translation>การตั้งค่าของคุณอยู่เหนือชุดนี้และคงเดิม</translation>
        </message>
        <message>
            <source>A pack sets checks the way a country’s law or a trade’s code asks. All are off until you switch them on.</source>
            <translation>ชุดการตรวจตั้งค่าตามที่กฎหมายของประเทศหรือข้อกำหนดของวงการขอ ทั้งหมดปิดไว้จนกว่าคุณจะเปิด</translation>
        </message>
        <message>
            <source>This version of Proofdesk brings none.</source>
            <translation>Proofdesk รุ่นนี้ไม่มีชุดการตรวจมาด้วย</translation>
        </message>
        <message>
            <source>Short sentences, everyday words, nobody is pushed.</source>
            <translation>ประโยคสั้น คำง่าย ไม่กดดันใคร</translation>
        </message>
        <message>
            <source>For people at work: longer words are fine, pushing is not, claims and abbreviations want reasons.</source>
            <translation>สำหรับคนทำงาน: ใช้คำยาวได้ แต่ไม่กดดัน คำกล่าวอ้างและตัวย่อต้องมีที่มา</translation>
        </message>
        <message>
            <source>For reporting: who wrote it, who said it, who took the picture.</source>
            <translation>สำหรับงานข่าว: ใครเขียน ใครพูด ใครถ่ายภาพ</translation>
        </message>
    </context>
    <context>
        <name>PageActs</name>
        <message>
            <source>The text has changed since. What stood there before is in its history.</source>
            <translation>ข้อความเปลี่ยนไปหลังจากนั้น สิ่งที่อยู่ก่อนหน้าอยู่ในประวัติ</translation>
        </message>
    </context>
    <context>
        <name>PageMedia</name>
        <message>
            <source>Video taken out</source>
            <translation>เอาวิดีโอออกแล้ว</translation>
        </message>
        <message>
            <source>Picture taken out</source>
            <translation>เอารูปออกแล้ว</translation>
        </message>
        <message>
            <source>Moved to place %1</source>
            <translation>ย้ายไปตำแหน่งที่ %1</translation>
        </message>
    </context>
    <context>
        <name>PageThread</name>
        <message>
            <source>Split into a thread</source>
            <translation>แบ่งเป็นเธรด</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>เพิ่มส่วน</translation>
        </message>
        <message>
            <source>Number the parts</source>
            <translation>ใส่หมายเลขส่วน</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>ส่วนที่ %1 จาก %2</translation>
        </message>
        <message>
            <source>Split it again where it is too long</source>
            <translation>แบ่งอีกครั้งตรงที่ยาวเกินไป</translation>
        </message>
        <message>
            <source>Split at the cursor</source>
            <translation>แบ่งที่เคอร์เซอร์</translation>
        </message>
        <message>
            <source>Part added</source>
            <translation>เพิ่มส่วนแล้ว</translation>
        </message>
        <message>
            <source>Parts numbered</source>
            <translation>ใส่หมายเลขส่วนแล้ว</translation>
        </message>
        <message>
            <source>Numbers taken away</source>
            <translation>เอาหมายเลขออกแล้ว</translation>
        </message>
        <message>
            <source>Part %1 moved up</source>
            <translation>เลื่อนส่วนที่ %1 ขึ้นแล้ว</translation>
        </message>
        <message>
            <source>Part %1 moved down</source>
            <translation>เลื่อนส่วนที่ %1 ลงแล้ว</translation>
        </message>
        <message>
            <source>Part %1 joined with the next</source>
            <translation>รวมส่วนที่ %1 กับส่วนถัดไปแล้ว</translation>
        </message>
        <message>
            <source>Part %1 deleted</source>
            <translation>ลบส่วนที่ %1 แล้ว</translation>
        </message>
    </context>
    <context>
        <name>PageTop</name>
        <message>
            <source>Shared text</source>
            <translation>ข้อความร่วม</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>ฉบับที่ %1</translation>
        </message>
        <message>
            <source>The original has changed since.</source>
            <translation>ต้นฉบับเปลี่ยนไปแล้ว</translation>
        </message>
        <message>
            <source>The shared text has changed since.</source>
            <translation>ข้อความร่วมเปลี่ยนไปแล้ว</translation>
        </message>
        <message>
            <source>%1 only</source>
            <translation>%1 เท่านั้น</translation>
        </message>
        <message>
            <source>all networks</source>
            <translation>ทุกเครือข่าย</translation>
        </message>
        <message>
            <source>networks differ</source>
            <translation>เครือข่ายต่างกัน</translation>
        </message>
    </context>
    <context>
        <name>PairsField</name>
        <message>
            <source>All networks</source>
            <translation>ทุกเครือข่าย</translation>
        </message>
    </context>
    <context>
        <name>PartCard</name>
        <message>
            <source>And then?</source>
            <translation>แล้วต่อไป</translation>
        </message>
    </context>
    <context>
        <name>PartHead</name>
        <message>
            <source>%1, too long</source>
            <translation>%1 ยาวเกินไป</translation>
        </message>
        <message>
            <source>Add a picture or video to part %1</source>
            <translation>เพิ่มรูปหรือวิดีโอในส่วนที่ %1</translation>
        </message>
        <message>
            <source>Move part %1 up</source>
            <translation>เลื่อนส่วนที่ %1 ขึ้น</translation>
        </message>
        <message>
            <source>Move part %1 down</source>
            <translation>เลื่อนส่วนที่ %1 ลง</translation>
        </message>
        <message>
            <source>Join part %1 with the next</source>
            <translation>รวมส่วนที่ %1 กับส่วนถัดไป</translation>
        </message>
        <message>
            <source>Delete part %1</source>
            <translation>ลบส่วนที่ %1</translation>
        </message>
    </context>
    <context>
        <name>PastExportsSheet</name>
        <message>
            <source>Past exports</source>
            <translation>การส่งออกที่ผ่านมา</translation>
        </message>
        <message>
            <source>Exports, the newest first</source>
            <translation>การส่งออก เรียงจากล่าสุด</translation>
        </message>
        <message>
            <source>Older exports</source>
            <translation>การส่งออกที่เก่ากว่า</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>มีอะไรอยู่บ้าง</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Export again…</source>
            <translation>ส่งออกอีกครั้ง…</translation>
        </message>
        <message>
            <source>Some didn’t go in…</source>
            <translation>บางรายการเข้าไม่ได้…</translation>
        </message>
        <message>
            <source>Nothing was exported yet</source>
            <translation>ยังไม่มีการส่งออก</translation>
        </message>
        <message>
            <source>What leaves for a scheduling tool or by hand will stand here, with what became of it.</source>
            <translation>สิ่งที่ส่งไปยังเครื่องมือตั้งเวลาหรือโพสต์เองจะอยู่ที่นี่ พร้อมผลที่เกิดขึ้น</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Writer</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>ผู้จัดการ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>เจ้าของ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>บุคคลใหม่</translation>
        </message>
        <message>
            <source>Save person</source>
            <translation>บันทึกบุคคล</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>ยังไม่มีใคร</translation>
        </message>
        <message>
            <source>The people who write, review and plan here. One person may do all of it.</source>
            <translation>คนที่เขียน ตรวจทาน และวางแผนที่นี่ คนเดียวทำได้ทุกอย่าง</translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>ไม่อยู่ที่นี่แล้ว</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>อักษรย่อ</translation>
        </message>
        <message>
            <source>For the round badge.</source>
            <translation>สำหรับป้ายวงกลม</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>ทำหน้าที่อะไร</translation>
        </message>
        <message>
            <source>Writer</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Drafts posts and submits them.</source>
            <translation>ร่างโพสต์และส่งตรวจ</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>Reviews, returns and approves.</source>
            <translation>ตรวจ ส่งกลับ และอนุมัติ</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>ผู้จัดการ</translation>
        </message>
        <message>
            <source>Plans, exports and keeps the library.</source>
            <translation>วางแผน ส่งออก และดูแลคลัง</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>เจ้าของ</translation>
        </message>
        <message>
            <source>All of these, and the house style, people and accounts.</source>
            <translation>ทำได้ทั้งหมดนี้ รวมทั้งดูแลแนวทางการเขียน บุคคล และบัญชี</translation>
        </message>
        <message>
            <source>Away until</source>
            <translation>ไม่อยู่ถึง</translation>
        </message>
        <message>
            <source>The last day. Posts for them go to whoever looks instead.</source>
            <translation>วันสุดท้าย โพสต์ของเขาไปหาคนที่ดูแทน</translation>
        </message>
        <message>
            <source>Looks instead</source>
            <translation>ดูแทน</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>ไม่มีใคร</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>ทำงานที่นี่</translation>
        </message>
        <message>
            <source>Somebody who left stays in the history with their name.</source>
            <translation>คนที่ออกไปแล้วยังอยู่ในประวัติพร้อมชื่อ</translation>
        </message>
        <message>
            <source>Tick at least one, or take “Works here” away.</source>
            <translation>เลือกอย่างน้อยหนึ่ง หรือเอา “ทำงานที่นี่” ออก</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 2026-12-01.</source>
            <translation>นี่ไม่ใช่วันที่ เขียนแบบ 2026-12-01</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Pictures and videos</source>
            <translation>รูปภาพและวิดีโอ</translation>
        </message>
        <message>
            <source>Add a picture or video</source>
            <translation>เพิ่มรูปภาพหรือวิดีโอ</translation>
        </message>
        <message>
            <source>The file is missing from the workspace.</source>
            <translation>ไฟล์หายไปจากพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Decorative, no alt text</source>
            <translation>ใช้ตกแต่ง ไม่มีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Add an alt text</source>
            <translation>เพิ่มข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>%1 after the crop</source>
            <translation>%1 หลังตัด</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>ของเรา</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>จากภายนอก</translation>
        </message>
        <message>
            <source>made by AI</source>
            <translation>สร้างโดย AI</translation>
        </message>
        <message>
            <source>Rights and facts…</source>
            <translation>สิทธิ์และข้อเท็จจริง…</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Who sits here?</source>
            <translation>ใครนั่งอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>เพิ่มคน…</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>เปิดพื้นที่ทำงาน</translation>
        </message>
    </context>
    <context>
        <name>PointPicture</name>
        <message>
            <source>%1 % across, %2 % down</source>
            <translation>แนวนอน %1 % แนวตั้ง %2 %</translation>
        </message>
    </context>
    <context>
        <name>PostCard</name>
        <message>
            <source>Post on %1</source>
            <translation>โพสต์บน %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>โดย %1</translation>
        </message>
        <message>
            <source>The text is not shown: %1 takes none here.</source>
            <translation>ไม่แสดงข้อความ: %1 ไม่รับที่นี่</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
        <message>
            <source>more</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>Picture without alt text</source>
            <translation>รูปไม่มีข้อความแทนภาพ</translation>
        </message>
    </context>
    <context>
        <name>PostHead</name>
        <message>
            <source>Working title (never published)</source>
            <translation>ชื่อเรื่องชั่วคราว (ไม่เผยแพร่)</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>ชื่อเรื่องชั่วคราว</translation>
        </message>
        <message>
            <source>Short number</source>
            <translation>หมายเลขสั้น</translation>
        </message>
        <message>
            <source>Its short number: it finds the post in every search field</source>
            <translation>หมายเลขสั้น ใช้หาโพสต์ได้ในทุกช่องค้นหา</translation>
        </message>
        <message>
            <source>More for this post</source>
            <translation>เพิ่มเติมสำหรับโพสต์นี้</translation>
        </message>
        <message>
            <source>About this post</source>
            <translation>เกี่ยวกับโพสต์นี้</translation>
        </message>
        <message>
            <source>When it goes out, and what it is</source>
            <translation>ออกเมื่อใด และเป็นอะไร</translation>
        </message>
        <message>
            <source>%1, as written</source>
            <translation>%1 ตามที่เขียน</translation>
        </message>
        <message>
            <source>language as written</source>
            <translation>ภาษาตามที่เขียน</translation>
        </message>
        <message>
            <source>the general public</source>
            <translation>คนทั่วไป</translation>
        </message>
        <message>
            <source>the trade</source>
            <translation>คนในวงการ</translation>
        </message>
        <message>
            <source>experts</source>
            <translation>ผู้เชี่ยวชาญ</translation>
        </message>
        <message>
            <source>by</source>
            <translation>โดย</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ยังไม่มีใคร</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>no campaign</source>
            <translation>ไม่มีแคมเปญ</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>for</source>
            <translation>สำหรับ</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>กลุ่มผู้อ่าน</translation>
        </message>
        <message>
            <source>no time yet</source>
            <translation>ยังไม่มีเวลา</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>ออก</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>last day %1</source>
            <translation>วันสุดท้าย %1</translation>
        </message>
        <message>
            <source>evergreen</source>
            <translation>ใช้ได้เสมอ</translation>
        </message>
        <message>
            <source>no last day</source>
            <translation>ไม่มีวันสุดท้าย</translation>
        </message>
        <message>
            <source>Using it again</source>
            <translation>การใช้อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>PostText</name>
        <message>
            <source>Shows the rest of the text</source>
            <translation>แสดงข้อความที่เหลือ</translation>
        </message>
    </context>
    <context>
        <name>PostingDeskSheet</name>
        <message>
            <source>Post by hand today</source>
            <translation>โพสต์เองวันนี้</translation>
        </message>
        <message>
            <source>What goes out today</source>
            <translation>สิ่งที่จะเผยแพร่วันนี้</translation>
        </message>
        <message>
            <source>Link to it, once it is out</source>
            <translation>ลิงก์ เมื่อเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>It is out</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Nothing goes out by hand today</source>
            <translation>วันนี้ไม่มีอะไรต้องโพสต์เอง</translation>
        </message>
        <message>
            <source>Approved posts whose time is today stand here. What left for a scheduling tool does not.</source>
            <translation>โพสต์ที่อนุมัติแล้วและมีเวลาเป็นวันนี้จะอยู่ที่นี่ ส่วนที่ส่งไปยังเครื่องมือตั้งเวลาแล้วจะไม่อยู่</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>เปิด %1…</translation>
        </message>
        <message>
            <source>Alt text %1</source>
            <translation>ข้อความแทนภาพ %1</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>ส่วนที่ %1 จาก %2</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>คัดลอก: %1</translation>
        </message>
        <message>
            <source>Everything is copied.</source>
            <translation>คัดลอกครบแล้ว</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>เปิด %1</translation>
        </message>
        <message>
            <source>%1 opens in your browser. Proofdesk sends nothing there.</source>
            <translation>%1 จะเปิดในเบราว์เซอร์ของคุณ Proofdesk ไม่ส่งอะไรไปที่นั่น</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
    </context>
    <context>
        <name>PostsModel</name>
        <message>
            <source>Loading</source>
            <translation>กำลังโหลด</translation>
        </message>
    </context>
    <context>
        <name>PreviewChoice</name>
        <message>
            <source>How to show it</source>
            <translation>แสดงอย่างไร</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>light</source>
            <translation>อ่อน</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>เข้ม</translation>
        </message>
        <message>
            <source>How to show it: %1</source>
            <translation>แสดงอย่างไร: %1</translation>
        </message>
        <message>
            <source>as it looks</source>
            <translation>ตามที่เห็น</translation>
        </message>
        <message>
            <source>as a screen reader reads it</source>
            <translation>ตามที่โปรแกรมอ่านหน้าจออ่าน</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>หน้าจอ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>สี</translation>
        </message>
        <message>
            <source>As this window</source>
            <translation>ตามหน้าต่างนี้</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>บนตัวอย่าง</translation>
        </message>
        <message>
            <source>What the checks say</source>
            <translation>สิ่งที่การตรวจพูด</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Preview</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Add a network, and its post stands here as it will appear.</source>
            <translation>เพิ่มเครือข่าย แล้วโพสต์จะแสดงที่นี่ตามที่จะปรากฏ</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Your turn</source>
            <translation>ถึงตาคุณ</translation>
        </message>
        <message>
            <source>Sort, group and show</source>
            <translation>เรียง จัดกลุ่ม และแสดง</translation>
        </message>
        <message>
            <source>Review queue</source>
            <translation>คิวตรวจทาน</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
        <message>
            <source>Review sheet…</source>
            <translation>แผ่นตรวจทาน…</translation>
        </message>
        <message>
            <source>next, back</source>
            <translation>ถัดไป ย้อนกลับ</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>return</source>
            <translation>ส่งคืน</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts</source>
            <translation>%n โพสต์</translation>
        </message>
        <message>
            <source>Approve these %n…</source>
            <translation>อนุมัติ %n โพสต์นี้…</translation>
        </message>
        <message>
            <source>Approve all clean ones…</source>
            <translation>อนุมัติที่ไม่มีอะไรค้างทั้งหมด…</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>รอคนอื่น</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>เลยเวลา</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>ไม่มีแคมเปญ</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>ไม่ระบุใคร</translation>
        </message>
        <message>
            <source>No time yet</source>
            <translation>ยังไม่มีเวลา</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>สัปดาห์นี้</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>ช้าลง</translation>
        </message>
    </context>
    <context>
        <name>QueueMenu</name>
        <message>
            <source>Sort, group and show</source>
            <translation>เรียง จัดกลุ่ม และแสดง</translation>
        </message>
        <message>
            <source>by due time</source>
            <translation>ตามกำหนด</translation>
        </message>
        <message>
            <source>waiting longest</source>
            <translation>รอนานที่สุด</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>ใหม่สุดก่อน</translation>
        </message>
        <message>
            <source>by writer</source>
            <translation>ตามผู้เขียน</translation>
        </message>
        <message>
            <source>asked of you</source>
            <translation>ขอให้คุณดู</translation>
        </message>
        <message>
            <source>with must-fix</source>
            <translation>มีสิ่งที่ต้องแก้</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>เฉพาะ %1</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>เรียง</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>จัดกลุ่ม</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>แสดงเฉพาะ</translation>
        </message>
        <message>
            <source>By due time</source>
            <translation>ตามกำหนด</translation>
        </message>
        <message>
            <source>Waiting longest first</source>
            <translation>รอนานที่สุดก่อน</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>ใหม่สุดก่อน</translation>
        </message>
        <message>
            <source>By writer</source>
            <translation>ตามผู้เขียน</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>ตามวัน</translation>
        </message>
        <message>
            <source>By campaign</source>
            <translation>ตามแคมเปญ</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>ไม่จัดกลุ่ม</translation>
        </message>
        <message>
            <source>Asked of you</source>
            <translation>ขอให้คุณดู</translation>
        </message>
        <message>
            <source>With something that must be fixed</source>
            <translation>มีสิ่งที่ต้องแก้</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Writer</source>
            <translation>ผู้เขียน</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>Loading</source>
            <translation>กำลังโหลด</translation>
        </message>
    </context>
    <context>
        <name>QueueRows</name>
        <message>
            <source>changed since your yes</source>
            <translation>เปลี่ยนหลังจากคุณเห็นชอบ</translation>
        </message>
        <message>
            <source>Exception asked</source>
            <translation>มีผู้ขอข้อยกเว้น</translation>
        </message>
        <message>
            <source>asked of %1</source>
            <translation>ขอให้ %1 ดู</translation>
        </message>
        <message>
            <source>from %1, %2</source>
            <translation>จาก %1, %2</translation>
        </message>
        <message>
            <source>1 word changed since you looked</source>
            <translation>เปลี่ยน 1 คำหลังจากคุณดู</translation>
        </message>
        <message>
            <source>%n words changed since you looked</source>
            <translation>เปลี่ยน %n คำหลังจากคุณดู</translation>
        </message>
        <message>
            <source>nothing changed since you looked</source>
            <translation>ไม่มีอะไรเปลี่ยนหลังจากคุณดู</translation>
        </message>
        <message>
            <source>%1 is reading this</source>
            <translation>%1 กำลังอ่าน</translation>
        </message>
        <message>
            <source>%n networks</source>
            <translation>%n เครือข่าย</translation>
        </message>
        <message>
            <source>1 thing must be fixed</source>
            <translation>ต้องแก้ 1 เรื่อง</translation>
        </message>
        <message>
            <source>%n things must be fixed</source>
            <translation>ต้องแก้ %n เรื่อง</translation>
        </message>
        <message>
            <source>returned by %1, %2</source>
            <translation>%1 ส่งคืน %2</translation>
        </message>
    </context>
    <context>
        <name>RecordEditor</name>
        <message>
            <source>Somebody changed this meanwhile. Saving puts your version in its place.</source>
            <translation>มีคนเปลี่ยนสิ่งนี้ระหว่างนั้น การบันทึกจะใช้ของคุณแทน</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>ใช้ของเขา</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>ทิ้ง</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>ทิ้งการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>กำลังบันทึก…</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>ยังไม่ได้บันทึก</translation>
        </message>
    </context>
    <context>
        <name>RecordsPage</name>
        <message>
            <source>Changes that are not saved: %1. Leaving discards them.</source>
            <translation>การเปลี่ยนแปลงที่ยังไม่บันทึก: %1 ถ้าออกจะทิ้งไป</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>ออกโดยไม่บันทึกหรือไม่</translation>
        </message>
        <message>
            <source>Discard and leave</source>
            <translation>ทิ้งและออก</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ยังไม่บันทึก</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>แสดงรายการ</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>goes out %1</source>
            <translation>ออก %1</translation>
        </message>
        <message>
            <source>goes out from %1</source>
            <translation>ออกตั้งแต่ %1</translation>
        </message>
    </context>
    <context>
        <name>RefusedRowsSheet</name>
        <message>
            <source>What did not go in?</source>
            <translation>อะไรเข้าไม่ได้บ้าง</translation>
        </message>
        <message>
            <source>What the tool said</source>
            <translation>สิ่งที่เครื่องมือแจ้ง</translation>
        </message>
        <message>
            <source>Posts that did not go in</source>
            <translation>โพสต์ที่เข้าไม่ได้</translation>
        </message>
        <message>
            <source>Why, for those without a reason of their own</source>
            <translation>เพราะอะไร สำหรับโพสต์ที่ไม่มีเหตุผลของตัวเอง</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Their approvals stand. With another time they can leave again.</source>
            <translation>การอนุมัติยังคงอยู่ เมื่อเปลี่ยนเวลาแล้วส่งออกอีกครั้งได้</translation>
        </message>
        <message>
            <source>Tables and texts (*.csv *.txt *.tsv *.log)</source>
            <translation>ตารางและข้อความ (*.csv *.txt *.tsv *.log)</translation>
        </message>
        <message>
            <source>Drop the list that %1 gave you here, paste what it said, or tick the posts yourself.</source>
            <translation>วางรายการที่ %1 ให้มาที่นี่ วางข้อความที่มันแจ้ง หรือเลือกโพสต์เอง</translation>
        </message>
        <message>
            <source>Choose its list…</source>
            <translation>เลือกรายการของเครื่องมือ…</translation>
        </message>
        <message>
            <source>The tool’s list</source>
            <translation>รายการของเครื่องมือ</translation>
        </message>
        <message>
            <source>1 line is about no post of this export; tick it yourself:</source>
            <translation>มี 1 บรรทัดที่ไม่ตรงกับโพสต์ใดในการส่งออกนี้ โปรดเลือกเอง:</translation>
        </message>
        <message>
            <source>%n lines are about no post of this export; tick those yourself:</source>
            <translation>มี %n บรรทัดที่ไม่ตรงกับโพสต์ใดในการส่งออกนี้ โปรดเลือกเอง:</translation>
        </message>
        <message>
            <source>Mark 1 post as refused</source>
            <translation>ทำเครื่องหมาย 1 โพสต์ว่าถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Mark %n posts as refused</source>
            <translation>ทำเครื่องหมาย %n โพสต์ว่าถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Mark as refused</source>
            <translation>ทำเครื่องหมายว่าถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Write what the tool said; a few words are enough.</source>
            <translation>เขียนสิ่งที่เครื่องมือแจ้ง ไม่กี่คำก็พอ</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Comments</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Other comments</source>
            <translation>ความคิดเห็นอื่น</translation>
        </message>
        <message>
            <source>Show 1 resolved comment</source>
            <translation>แสดงความคิดเห็นที่จัดการแล้ว 1</translation>
        </message>
        <message>
            <source>Show %n resolved comments</source>
            <translation>แสดงความคิดเห็นที่จัดการแล้ว %n</translation>
        </message>
        <message>
            <source>Hide what is resolved</source>
            <translation>ซ่อนที่จัดการแล้ว</translation>
        </message>
        <message>
            <source>Back from %1</source>
            <translation>กลับมาจาก %1</translation>
        </message>
        <message>
            <source>Back from %1: %2 of %3 answered</source>
            <translation>กลับมาจาก %1: ตอบแล้ว %2 จาก %3</translation>
        </message>
    </context>
    <context>
        <name>RepeatField</name>
        <message>
            <source>Comes again</source>
            <translation>มาอีกเมื่อใด</translation>
        </message>
        <message>
            <source>Every week, or every few</source>
            <translation>ทุกสัปดาห์ หรือทุกหลายสัปดาห์</translation>
        </message>
        <message>
            <source>Every month on one day</source>
            <translation>ทุกเดือนในวันที่เดียวกัน</translation>
        </message>
        <message>
            <source>Every month on one weekday</source>
            <translation>ทุกเดือนในวันของสัปดาห์เดียวกัน</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>บ่อยเพียงใด</translation>
        </message>
        <message>
            <source>every %1 weeks</source>
            <translation>ทุก %1 สัปดาห์</translation>
        </message>
        <message>
            <source>every %1 months</source>
            <translation>ทุก %1 เดือน</translation>
        </message>
        <message>
            <source>On</source>
            <translation>ในวัน</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>วันที่ของเดือน</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>ครั้งที่</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>ครั้งแรก</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>ครั้งที่สอง</translation>
        </message>
        <message>
            <source>The third</source>
            <translation>ครั้งที่สาม</translation>
        </message>
        <message>
            <source>The fourth</source>
            <translation>ครั้งที่สี่</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>ครั้งสุดท้าย</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>วันของสัปดาห์</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Something went wrong in Proofdesk</source>
            <translation>มีข้อผิดพลาดใน Proofdesk</translation>
        </message>
        <message>
            <source>What you typed is safe. You can go on working; if it happens again, send this to your owner.</source>
            <translation>สิ่งที่คุณพิมพ์ปลอดภัย ทำงานต่อได้ ถ้าเกิดอีก ให้ส่งสิ่งนี้แก่เจ้าของ</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ทำต่อ</translation>
        </message>
    </context>
    <context>
        <name>Rests</name>
        <message>
            <source>%1: goes out on %2</source>
            <translation>%1: ออกวันที่ %2</translation>
        </message>
        <message>
            <source>%1: today</source>
            <translation>%1: วันนี้</translation>
        </message>
        <message>
            <source>%1: yesterday</source>
            <translation>%1: เมื่อวาน</translation>
        </message>
        <message>
            <source>%1: %n days ago</source>
            <translation>%1: %n วันก่อน</translation>
        </message>
        <message>
            <source>again from %1</source>
            <translation>ลงซ้ำได้ตั้งแต่ %1</translation>
        </message>
    </context>
    <context>
        <name>ResultLine</name>
        <message>
            <source>Clear filters</source>
            <translation>ล้างตัวกรอง</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>ใหม่สุด</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>ตรงที่สุด</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n โพสต์</numerusform>
            </translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>Only the newest %1 posts were looked at. Type more letters to look at all of them.</source>
            <translation>ดูเฉพาะ %1 โพสต์ล่าสุดเท่านั้น พิมพ์ตัวอักษรเพิ่มเพื่อค้นหาในทุกโพสต์</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Keep as a recipe…</source>
            <translation>เก็บไว้เป็นสูตร…</translation>
        </message>
        <message>
            <source>%1 saved in %2</source>
            <translation>บันทึก %1 ใน %2 แล้ว</translation>
        </message>
        <message>
            <source>%1 could not be included; couldnt-include.csv says why.</source>
            <translation>%1 ใส่ไม่ได้ couldnt-include.csv บอกเหตุผล</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>อีก %1</translation>
        </message>
    </context>
    <context>
        <name>ReuseBlock</name>
        <message>
            <source>Labels</source>
            <translation>ป้ายกำกับ</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>เพิ่มป้าย</translation>
        </message>
        <message>
            <source>A new name makes one. Search for collection:name to see it and to set its order.</source>
            <translation>ชื่อใหม่จะสร้างชุดรวมใหม่ ค้นหา ชุดรวม:ชื่อ เพื่อดูและจัดลำดับ</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>ชุดรวม</translation>
        </message>
        <message>
            <source>Add to a collection</source>
            <translation>เพิ่มลงในชุดรวม</translation>
        </message>
        <message>
            <source>Using it again</source>
            <translation>การใช้อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>ReuseFields</name>
        <message>
            <source>Evergreen</source>
            <translation>ใช้ได้เสมอ</translation>
        </message>
        <message>
            <source>It may go out again once it has rested.</source>
            <translation>ลงซ้ำได้เมื่อเว้นช่วงครบ</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>วันสุดท้าย</translation>
        </message>
        <message>
            <source>After it, this post does not leave.</source>
            <translation>หลังวันนั้น โพสต์นี้จะไม่ออกไป</translation>
        </message>
        <message>
            <source>It has not been out yet.</source>
            <translation>ยังไม่เคยเผยแพร่</translation>
        </message>
        <message>
            <source>Its last day is over: it does not leave.</source>
            <translation>เลยวันสุดท้ายแล้ว: จะไม่ออกไป</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 บน %2</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 วัน</translation>
        </message>
        <message>
            <source>%n days</source>
            <translation>%n วัน</translation>
        </message>
        <message>
            <source>Between two times it rests %1. Settings, Accounts, says how long.</source>
            <translation>ระหว่างสองครั้งเว้นช่วง %1 กำหนดได้ที่ การตั้งค่า บัญชี</translation>
        </message>
    </context>
    <context>
        <name>ReusePopover</name>
        <message>
            <source>Using it again</source>
            <translation>การใช้อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>ReviewDecisions</name>
        <message>
            <source>Who should look?</source>
            <translation>ใครควรดู</translation>
        </message>
        <message>
            <source>“%1”, version %2, for %3.</source>
            <translation>“%1” ฉบับที่ %2 สำหรับ %3</translation>
        </message>
        <message>
            <source>Nobody outside is asked here, so it counts as your own yes.</source>
            <translation>ที่นี่ไม่ได้ขอคนภายนอก จึงนับเป็นการเห็นชอบของคุณเอง</translation>
        </message>
        <message>
            <source>It counts for the step “%1”.</source>
            <translation>นับสำหรับขั้น “%1”</translation>
        </message>
        <message>
            <source>Say what should change. The writer sees this first.</source>
            <translation>บอกว่าควรเปลี่ยนอะไร ผู้เขียนเห็นสิ่งนี้ก่อน</translation>
        </message>
        <message>
            <source>Return it to its writer</source>
            <translation>ส่งคืนผู้เขียน</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Reason, if there is more to say</source>
            <translation>เหตุผล ถ้ามีอะไรจะบอกอีก</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>ส่งคืน</translation>
        </message>
        <message>
            <source>Your open comment goes back with it, to be answered:</source>
            <translation>ความคิดเห็นที่เปิดอยู่ของคุณจะกลับไปด้วยเพื่อให้ตอบ:</translation>
        </message>
        <message>
            <source>Your %n open comments go back with it, to be answered:</source>
            <translation>ความคิดเห็นที่เปิดอยู่ของคุณ %n รายการจะกลับไปด้วยเพื่อให้ตอบ:</translation>
        </message>
        <message>
            <source>

The writer asks: “%1”</source>
            <translation>ผู้เขียนขอว่า: “%1”</translation>
        </message>
        <message>
            <source>Allow an exception</source>
            <translation>อนุญาตข้อยกเว้น</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>อนุญาต</translation>
        </message>
    </context>
    <context>
        <name>ReviewEmpty</name>
        <message>
            <source>Show all</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>ไม่มีอะไรที่นี่</translation>
        </message>
        <message>
            <source>%1: no post fits.</source>
            <translation>%1: ไม่มีโพสต์ที่ตรง</translation>
        </message>
        <message>
            <source>What is left in the list waits for somebody else, or has missed its time.</source>
            <translation>ที่เหลือในรายการรอคนอื่น หรือเลยเวลาแล้ว</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>ไม่มีอะไรรอคุณ</translation>
        </message>
        <message>
            <source>Posts that writers submit stand here until an editor says yes or gives them back.</source>
            <translation>โพสต์ที่ผู้เขียนส่งมาอยู่ที่นี่จนกว่าบรรณาธิการจะอนุมัติหรือส่งคืน</translation>
        </message>
    </context>
    <context>
        <name>ReviewFoot</name>
        <message>
            <source>Ask somebody else to look</source>
            <translation>ขอให้คนอื่นดู</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>ส่งคืน…</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>Approve for %n networks</source>
            <translation>อนุมัติสำหรับ %n เครือข่าย</translation>
        </message>
        <message>
            <source>1 left</source>
            <translation>เหลือ 1</translation>
        </message>
        <message>
            <source>%n left</source>
            <translation>เหลือ %n</translation>
        </message>
        <message>
            <source>This post is with its writer.</source>
            <translation>โพสต์นี้อยู่กับผู้เขียน</translation>
        </message>
        <message>
            <source>There is a newer version: what you decide here would not be taken.</source>
            <translation>มีฉบับใหม่กว่า สิ่งที่คุณตัดสินที่นี่จะไม่มีผล</translation>
        </message>
        <message>
            <source>Every network is held back: tick at least one.</source>
            <translation>เว้นทุกเครือข่ายไว้ เลือกอย่างน้อยหนึ่ง</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>กำลังตรวจ…</translation>
        </message>
        <message>
            <source>Checking… Approved as soon as nothing is found.</source>
            <translation>กำลังตรวจ… อนุมัติทันทีเมื่อไม่พบอะไร</translation>
        </message>
        <message>
            <source>One thing must be fixed or allowed first.</source>
            <translation>มีหนึ่งเรื่องที่ต้องแก้หรืออนุญาตก่อน</translation>
        </message>
        <message>
            <source>%n things must be fixed or allowed first.</source>
            <translation>มี %n เรื่องที่ต้องแก้หรืออนุญาตก่อน</translation>
        </message>
        <message>
            <source>%1 not seen yet: the first press goes there.</source>
            <translation>ยังไม่ได้ดู %1 กดครั้งแรกจะไปที่นั่น</translation>
        </message>
        <message>
            <source>Grammar and spelling are still being read.</source>
            <translation>ไวยากรณ์และการสะกดยังอ่านอยู่</translation>
        </message>
        <message>
            <source>Approved as soon as grammar and spelling are read.</source>
            <translation>อนุมัติทันทีเมื่ออ่านไวยากรณ์และการสะกดเสร็จ</translation>
        </message>
        <message>
            <source>Yes to “%1”</source>
            <translation>เห็นชอบขั้น “%1”</translation>
        </message>
        <message>
            <source>Yes to “%1”, approve 1 network</source>
            <translation>เห็นชอบขั้น “%1” และอนุมัติ 1 เครือข่าย</translation>
        </message>
        <message>
            <source>Yes to “%1”, approve %n networks</source>
            <translation>เห็นชอบขั้น “%1” และอนุมัติ %n เครือข่าย</translation>
        </message>
        <message>
            <source>You have said yes in this step; it waits for %1.</source>
            <translation>คุณเห็นชอบในขั้นนี้แล้ว กำลังรอ %1</translation>
        </message>
        <message>
            <source>You worked on it yourself, so somebody else has to approve it.</source>
            <translation>คุณทำโพสต์นี้เอง จึงต้องให้คนอื่นอนุมัติ</translation>
        </message>
        <message>
            <source>You said yes in the step “%1”; somebody else takes this one.</source>
            <translation>คุณเห็นชอบในขั้น “%1” แล้ว คนอื่นทำขั้นนี้</translation>
        </message>
        <message>
            <source>somebody outside</source>
            <translation>คนภายนอก</translation>
        </message>
        <message>
            <source> or </source>
            <translation>หรือ</translation>
        </message>
        <message>
            <source> and </source>
            <translation>และ</translation>
        </message>
        <message>
            <source>Waiting for %1 (%2) since %3.</source>
            <translation>รอ %1 (%2) ตั้งแต่ %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words.</source>
            <translation>ไม่มีอะไรขวาง ครอบคลุมคำเหล่านี้เท่านั้น</translation>
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words and the picture.</source>
            <translation>ไม่มีอะไรขวาง ครอบคลุมคำเหล่านี้กับรูปภาพนี้เท่านั้น</translation>
        </message>
        <message>
            <source>Nothing stands in the way. Covers exactly these words and %n pictures.</source>
            <translation>ไม่มีอะไรขวาง ครอบคลุมคำเหล่านี้กับรูปภาพ %n รูปเท่านั้น</translation>
        </message>
    </context>
    <context>
        <name>ReviewGatherer</name>
        <message>
            <source>Try again when the checks are back.</source>
            <translation>ลองอีกครั้งเมื่อการตรวจกลับมาทำงาน</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeysSetting</name>
        <message>
            <source>Next post</source>
            <translation>โพสต์ถัดไป</translation>
        </message>
        <message>
            <source>Previous post</source>
            <translation>โพสต์ก่อนหน้า</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>ส่งคืน</translation>
        </message>
        <message>
            <source>Allow an exception</source>
            <translation>อนุญาตข้อยกเว้น</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Suggest other words</source>
            <translation>เสนอคำอื่น</translation>
        </message>
        <message>
            <source>Ask somebody else</source>
            <translation>ขอคนอื่น</translation>
        </message>
        <message>
            <source>Two versions side by side</source>
            <translation>สองฉบับเคียงกัน</translation>
        </message>
        <message>
            <source>Letters are keys in Review</source>
            <translation>ตัวอักษรเป็นปุ่มลัดในหน้าตรวจทาน</translation>
        </message>
        <message>
            <source>The usual letters</source>
            <translation>ตัวอักษรปกติ</translation>
        </message>
        <message>
            <source>Keys in Review</source>
            <translation>ปุ่มลัดในหน้าตรวจทาน</translation>
        </message>
        <message>
            <source>They work while the list or the page has the focus, never in a text field, and by their place: on a Thai or Greek keyboard press the key where an English one has the letter.</source>
            <translation>ใช้ได้เมื่อรายการหรือหน้าอยู่ในโฟกัส ไม่ใช่ในช่องข้อความ และตามตำแหน่ง: บนแป้นไทยให้กดปุ่มที่แป้นอังกฤษมีตัวอักษรนั้น</translation>
        </message>
        <message>
            <source>%1 stands for two things: choose another letter.</source>
            <translation>%1 มีสองความหมาย เลือกตัวอักษรอื่น</translation>
        </message>
        <message>
            <source>%1 is no letter of an English keyboard, whose places these are.</source>
            <translation>%1 ไม่ใช่ตัวอักษรของแป้นอังกฤษซึ่งใช้ตำแหน่งนี้</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>What changed or as it will appear</source>
            <translation>สิ่งที่เปลี่ยน หรือตามที่จะปรากฏ</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>สิ่งที่เปลี่ยน</translation>
        </message>
        <message>
            <source>As it will appear</source>
            <translation>ตามที่จะปรากฏ</translation>
        </message>
        <message>
            <source>Only what changed since I last looked</source>
            <translation>เฉพาะสิ่งที่เปลี่ยนหลังจากฉันดูครั้งก่อน</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>The post under review</source>
            <translation>โพสต์ที่กำลังตรวจทาน</translation>
        </message>
        <message>
            <source>%1 is reading this</source>
            <translation>%1 กำลังอ่าน</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>ฉบับที่ %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>โดย %1</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>ไม่ระบุชื่อ</translation>
        </message>
        <message>
            <source>waiting for you since %1</source>
            <translation>รอคุณตั้งแต่ %1</translation>
        </message>
        <message>
            <source>goes out %1</source>
            <translation>ออก %1</translation>
        </message>
        <message>
            <source>on hold: %1</source>
            <translation>พักไว้: %1</translation>
        </message>
        <message>
            <source>Take the tick away to hold this network back</source>
            <translation>เอาเครื่องหมายออกเพื่อเว้นเครือข่ายนี้ไว้</translation>
        </message>
        <message>
            <source>Decide on %1</source>
            <translation>ตัดสินเรื่อง %1</translation>
        </message>
        <message>
            <source>1 network on this page</source>
            <translation>1 เครือข่ายในหน้านี้</translation>
        </message>
        <message>
            <source>%n networks on this page</source>
            <translation>%n เครือข่ายในหน้านี้</translation>
        </message>
        <message>
            <source>Shared text</source>
            <translation>ข้อความร่วม</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>บน %1</translation>
        </message>
        <message>
            <source>Only on %1</source>
            <translation>เฉพาะบน %1</translation>
        </message>
        <message>
            <source>%1: nothing changed</source>
            <translation>%1: ไม่มีอะไรเปลี่ยน</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อเรื่อง</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>The shared text has moved on since %1 was submitted.</source>
            <translation>ข้อความร่วมเปลี่ยนไปแล้วหลังจากส่ง %1</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>ส่วนที่ %1 จาก %2</translation>
        </message>
        <message>
            <source>Comment on this part</source>
            <translation>แสดงความคิดเห็นต่อส่วนนี้</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>Show the queue</source>
            <translation>แสดงคิว</translation>
        </message>
        <message>
            <source>Show checks and sign-off</source>
            <translation>แสดงการตรวจและการลงนามอนุมัติ</translation>
        </message>
    </context>
    <context>
        <name>ReviewPictures</name>
        <message>
            <source>Added</source>
            <translation>เพิ่มแล้ว</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>เอาออกแล้ว</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <source>Comment on %1</source>
            <translation>แสดงความคิดเห็นต่อ %1</translation>
        </message>
        <message>
            <source>no alt text</source>
            <translation>ไม่มีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Alt text: %1</source>
            <translation>ข้อความแทนภาพ: %1</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>ข้อความแทนภาพ</translation>
        </message>
    </context>
    <context>
        <name>ReviewReportSheet</name>
        <message>
            <source>Each network of each post with its words and pictures, what the checks and people say of it, and room for a yes and remarks: for somebody who does not sit at this desk.</source>
            <translation>แต่ละเครือข่ายของแต่ละโพสต์ พร้อมข้อความและรูปภาพ สิ่งที่การตรวจและผู้คนบอกไว้ มีที่สำหรับให้ผ่านและเขียนหมายเหตุ สำหรับผู้ที่ไม่ได้นั่งที่โต๊ะนี้</translation>
        </message>
        <message>
            <source>Review sheet</source>
            <translation>แผ่นตรวจทาน</translation>
        </message>
        <message>
            <source>Which posts</source>
            <translation>โพสต์ใด</translation>
        </message>
        <message>
            <source>Those in review</source>
            <translation>ที่อยู่ระหว่างตรวจทาน</translation>
        </message>
        <message>
            <source>Those that are approved and not out yet</source>
            <translation>ที่อนุมัติแล้วแต่ยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>Everything that is not out yet</source>
            <translation>ทุกโพสต์ที่ยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>ทุกอย่าง</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>วันใด</translation>
        </message>
        <message>
            <source>All, also without a time</source>
            <translation>ทั้งหมด รวมที่ยังไม่มีเวลา</translation>
        </message>
        <message>
            <source>The next 7 days</source>
            <translation>7 วันข้างหน้า</translation>
        </message>
        <message>
            <source>The next 31 days</source>
            <translation>31 วันข้างหน้า</translation>
        </message>
        <message>
            <source>As</source>
            <translation>เป็น</translation>
        </message>
        <message>
            <source>Workbook (Excel, .xlsx)</source>
            <translation>สมุดงาน (Excel, .xlsx)</translation>
        </message>
        <message>
            <source>Paper with pictures (PDF)</source>
            <translation>กระดาษพร้อมรูปภาพ (PDF)</translation>
        </message>
        <message>
            <source>The post of the queue</source>
            <translation>โพสต์ในคิว</translation>
        </message>
        <message>
            <source>The %n posts of the queue as it is shown</source>
            <translation>%n โพสต์ในคิวตามที่แสดงอยู่</translation>
        </message>
        <message>
            <source>The post that is open</source>
            <translation>โพสต์ที่เปิดอยู่</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>สมุดงาน (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ReviewSide</name>
        <message>
            <source>%1 submitted it</source>
            <translation>%1 ส่งตรวจทาน</translation>
        </message>
        <message>
            <source>%1 returned it</source>
            <translation>%1 ส่งคืน</translation>
        </message>
        <message>
            <source>%1 approved it</source>
            <translation>%1 อนุมัติ</translation>
        </message>
        <message>
            <source>%1 said yes</source>
            <translation>%1 เห็นชอบ</translation>
        </message>
        <message>
            <source>%1 took their yes back</source>
            <translation>%1 ถอนการเห็นชอบ</translation>
        </message>
        <message>
            <source>%1 took the approval away</source>
            <translation>%1 ถอนการอนุมัติ</translation>
        </message>
        <message>
            <source>%1 opened it for changes</source>
            <translation>%1 เปิดให้เปลี่ยน</translation>
        </message>
        <message>
            <source>%1 took it back</source>
            <translation>%1 ดึงกลับ</translation>
        </message>
        <message>
            <source>%1 exported it</source>
            <translation>%1 ส่งออก</translation>
        </message>
        <message>
            <source>%1 confirmed that it is out</source>
            <translation>%1 ยืนยันว่าเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>%1 posted it by hand</source>
            <translation>%1 โพสต์เอง</translation>
        </message>
        <message>
            <source>%1 noted that the tool refused it</source>
            <translation>%1 จดว่าเครื่องมือปฏิเสธ</translation>
        </message>
        <message>
            <source>%1 opened it for a correction</source>
            <translation>%1 เปิดเพื่อแก้ไข</translation>
        </message>
        <message>
            <source>%1 allowed an exception</source>
            <translation>%1 อนุญาตข้อยกเว้น</translation>
        </message>
        <message>
            <source>%1 asked for an exception</source>
            <translation>%1 ขอข้อยกเว้น</translation>
        </message>
        <message>
            <source>%1 put it on hold</source>
            <translation>%1 พักไว้</translation>
        </message>
        <message>
            <source>%1 released it</source>
            <translation>%1 ปลดพัก</translation>
        </message>
        <message>
            <source>%1 commented</source>
            <translation>%1 แสดงความคิดเห็น</translation>
        </message>
        <message>
            <source>%1 took words over that %2 suggested</source>
            <translation>%1 รับคำที่ %2 เสนอ</translation>
        </message>
        <message>
            <source>%1 declined suggested words</source>
            <translation>%1 ไม่รับคำที่เสนอ</translation>
        </message>
        <message>
            <source>%1 began it</source>
            <translation>%1 เริ่มโพสต์</translation>
        </message>
        <message>
            <source>%1 took it from the library</source>
            <translation>%1 นำมาจากคลัง</translation>
        </message>
        <message>
            <source>%1 left it as approved</source>
            <translation>%1 ให้ออกตามที่อนุมัติ</translation>
        </message>
        <message>
            <source>%1 undid the last step</source>
            <translation>%1 เลิกทำขั้นล่าสุด</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>Nothing to look at.</source>
            <translation>ไม่มีอะไรให้ดู</translation>
        </message>
        <message>
            <source>Allow an exception…</source>
            <translation>อนุญาตข้อยกเว้น…</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>การลงนามอนุมัติ</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Open in Write</source>
            <translation>เปิดในหน้าเขียน</translation>
        </message>
        <message>
            <source>Save the evidence…</source>
            <translation>บันทึกหลักฐาน…</translation>
        </message>
        <message>
            <source>Checks, sign-off and history</source>
            <translation>การตรวจ การลงนามอนุมัติ และประวัติ</translation>
        </message>
        <message>
            <source>both</source>
            <translation>ทั้งสอง</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>อนุญาตแล้ว</translation>
        </message>
        <message>
            <source>%1 asks for an exception: “%2”</source>
            <translation>%1 ขอข้อยกเว้น: “%2”</translation>
        </message>
        <message>
            <source>Allowed by %1: “%2”</source>
            <translation>%1 อนุญาต: “%2”</translation>
        </message>
        <message>
            <source>you</source>
            <translation>คุณ</translation>
        </message>
    </context>
    <context>
        <name>ReviewThreads</name>
        <message>
            <source>on a part of %1</source>
            <translation>ที่บางส่วนของ %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>ที่ %1</translation>
        </message>
        <message>
            <source>on part %1</source>
            <translation>ที่ส่วนที่ %1</translation>
        </message>
        <message>
            <source>Show 1 resolved comment</source>
            <translation>แสดงความคิดเห็นที่จัดการแล้ว 1</translation>
        </message>
        <message>
            <source>Show %n resolved comments</source>
            <translation>แสดงความคิดเห็นที่จัดการแล้ว %n</translation>
        </message>
        <message>
            <source>Hide what is resolved</source>
            <translation>ซ่อนที่จัดการแล้ว</translation>
        </message>
        <message>
            <source>on “%1”</source>
            <translation>ที่ “%1”</translation>
        </message>
    </context>
    <context>
        <name>RightsPopover</name>
        <message>
            <source>Rights and facts</source>
            <translation>สิทธิ์และข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>เป็นของใคร</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>ไม่ได้ระบุ</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>ของเรา</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>จากภายนอก</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Counts wherever this file is used</source>
            <translation>มีผลทุกที่ที่ใช้ไฟล์นี้</translation>
        </message>
        <message>
            <source>The file says</source>
            <translation>ไฟล์บอกว่า</translation>
        </message>
        <message>
            <source>The file itself says nothing about rights.</source>
            <translation>ตัวไฟล์เองไม่บอกอะไรเรื่องสิทธิ์</translation>
        </message>
        <message>
            <source>Who made it?</source>
            <translation>ใครทำ</translation>
        </message>
        <message>
            <source>Where is it from?</source>
            <translation>มาจากไหน</translation>
        </message>
        <message>
            <source>Agency or web address</source>
            <translation>หน่วยงานหรือที่อยู่เว็บ</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>ชื่อว่าอะไร</translation>
        </message>
        <message>
            <source>Printed with this post, for instance “Photo: Ana Ruiz”</source>
            <translation>แสดงพร้อมโพสต์นี้ เช่น “ภาพ: Ana Ruiz”</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>เครดิต</translation>
        </message>
        <message>
            <source>CC0, public domain</source>
            <translation>CC0 สาธารณสมบัติ</translation>
        </message>
        <message>
            <source>Royalty-free</source>
            <translation>ไม่มีค่าลิขสิทธิ์ต่อครั้ง</translation>
        </message>
        <message>
            <source>Rights-managed</source>
            <translation>จัดการสิทธิ์เป็นรายครั้ง</translation>
        </message>
        <message>
            <source>Press photo</source>
            <translation>ภาพสำหรับสื่อ</translation>
        </message>
        <message>
            <source>By permission</source>
            <translation>โดยได้รับอนุญาต</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>อื่น…</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>สัญญาอนุญาต</translation>
        </message>
        <message>
            <source>Which licence?</source>
            <translation>สัญญาอนุญาตใด</translation>
        </message>
        <message>
            <source>Link to the licence</source>
            <translation>ลิงก์ของสัญญาอนุญาต</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>ถึงเมื่อใด</translation>
        </message>
        <message>
            <source>Allowed for what?</source>
            <translation>อนุญาตให้ใช้ทำอะไร</translation>
        </message>
        <message>
            <source>For instance “editorial only”</source>
            <translation>เช่น “ใช้ในงานข่าวเท่านั้น”</translation>
        </message>
        <message>
            <source>Allowed where?</source>
            <translation>อนุญาตที่ใด</translation>
        </message>
        <message>
            <source>Changed since it came?</source>
            <translation>เปลี่ยนจากที่ได้มาหรือไม่</translation>
        </message>
        <message>
            <source>Somebody’s mark is on it</source>
            <translation>มีลายน้ำของผู้อื่น</translation>
        </message>
        <message>
            <source>Can people be recognised?</source>
            <translation>จำคนในภาพได้หรือไม่</translation>
        </message>
        <message>
            <source>Have they agreed in writing?</source>
            <translation>คนเหล่านั้นยินยอมเป็นลายลักษณ์อักษรหรือไม่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่</translation>
        </message>
        <message>
            <source>Edited with AI</source>
            <translation>แก้ด้วย AI</translation>
        </message>
        <message>
            <source>Made by AI</source>
            <translation>สร้างด้วย AI</translation>
        </message>
        <message>
            <source>Made by AI, and looks real</source>
            <translation>สร้างด้วย AI และดูเหมือนจริง</translation>
        </message>
        <message>
            <source>Made with AI?</source>
            <translation>สร้างด้วย AI หรือไม่</translation>
        </message>
        <message>
            <source>Decorative: it says nothing, and needs no alt text</source>
            <translation>ใช้ตกแต่ง: ไม่บอกอะไร และไม่ต้องมีข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Cover, captions and shapes…</source>
            <translation>หน้าปก คำบรรยาย และรูปทรง…</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message numerus="yes">
            <source>%n must fix</source>
            <translation>
                <numerusform>ต้องแก้ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n should fix</source>
            <translation>
                <numerusform>ควรแก้ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to consider</source>
            <translation>
                <numerusform>ลองพิจารณา %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left to fix</source>
            <translation>ไม่มีอะไรต้องแก้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Leaves alone: %1</source>
            <translation>ไม่แตะ: %1</translation>
        </message>
        <message>
            <source>Words it leaves alone</source>
            <translation>คำที่ไม่แตะ</translation>
        </message>
        <message>
            <source>A comma or Enter adds one. With * at its end it stands for every ending: repair*</source>
            <translation>เครื่องหมายจุลภาคหรือ Enter เพิ่มหนึ่งคำ ใส่ * ท้ายคำแทนคำลงท้ายใดก็ได้: repair*</translation>
        </message>
        <message>
            <source>What it finds</source>
            <translation>พบอะไร</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>ทำไม</translation>
        </message>
        <message>
            <source>Say instead</source>
            <translation>พูดแบบนี้แทน</translation>
        </message>
        <message>
            <source>When to leave it</source>
            <translation>เมื่อใดควรปล่อยไว้</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>แหล่งที่มา</translation>
        </message>
        <message>
            <source>%1, opened</source>
            <translation>%1 เปิดแล้ว</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <translation>%1 พับแล้ว</translation>
        </message>
    </context>
    <context>
        <name>SafetyLine</name>
        <message>
            <source>See what</source>
            <translation>ดูว่ามีอะไร</translation>
        </message>
        <message>
            <source>1 thing in the workspace is not as it was written.</source>
            <translation>มี 1 อย่างในพื้นที่ทำงานไม่เป็นอย่างที่เขียนไว้</translation>
        </message>
        <message>
            <source>%n things in the workspace are not as they were written.</source>
            <translation>มี %n อย่างในพื้นที่ทำงานไม่เป็นอย่างที่เขียนไว้</translation>
        </message>
        <message>
            <source>The last backup could not be made.</source>
            <translation>สำรองข้อมูลครั้งล่าสุดไม่สำเร็จ</translation>
        </message>
        <message>
            <source>The other disk for backups is away.</source>
            <translation>ดิสก์อื่นสำหรับสำเนาสำรองไม่อยู่</translation>
        </message>
        <message>
            <source>The other disk for backups is away; its newest copy is of %1.</source>
            <translation>ดิสก์อื่นสำหรับสำเนาสำรองไม่อยู่ สำเนาล่าสุดที่นั่นคือของ %1</translation>
        </message>
        <message>
            <source>The newest copy on the other disk for backups is of %1.</source>
            <translation>สำเนาล่าสุดบนดิสก์อื่นสำหรับสำเนาสำรองคือของ %1</translation>
        </message>
        <message>
            <source>There is no copy on the other disk for backups yet.</source>
            <translation>ยังไม่มีสำเนาบนดิสก์อื่นสำหรับสำเนาสำรอง</translation>
        </message>
    </context>
    <context>
        <name>SameBar</name>
        <message>
            <source>New words</source>
            <translation>คำใหม่</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Change “%1” to</source>
            <translation>เปลี่ยน “%1” เป็น</translation>
        </message>
        <message>
            <source>Left alone, because it is no draft: %1</source>
            <translation>ไม่แตะ เพราะไม่ใช่ฉบับร่าง: %1</translation>
        </message>
        <message>
            <source>once</source>
            <translation>หนึ่งครั้ง</translation>
        </message>
        <message>
            <source>%n times</source>
            <translation>%n ครั้ง</translation>
        </message>
        <message>
            <source>(with %1)</source>
            <translation>(มี %1)</translation>
        </message>
        <message>
            <source>Change in one text</source>
            <translation>เปลี่ยนในหนึ่งข้อความ</translation>
        </message>
        <message>
            <source>Change in %n texts</source>
            <translation>เปลี่ยนใน %n ข้อความ</translation>
        </message>
    </context>
    <context>
        <name>SavedSearches</name>
        <message>
            <source>Saved searches…</source>
            <translation>การค้นหาที่บันทึกไว้…</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>การค้นหาที่บันทึกไว้</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>ทุกคน</translation>
        </message>
        <message>
            <source>Save this search for me…</source>
            <translation>บันทึกการค้นหานี้ไว้ใช้เอง…</translation>
        </message>
        <message>
            <source>Save this search for everybody…</source>
            <translation>บันทึกการค้นหานี้ให้ทุกคน…</translation>
        </message>
        <message>
            <source>Rename “%1”…</source>
            <translation>เปลี่ยนชื่อ “%1”…</translation>
        </message>
        <message>
            <source>Delete “%1”</source>
            <translation>ลบ “%1”</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>บันทึกการค้นหานี้</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>เปลี่ยนชื่อการค้นหา</translation>
        </message>
        <message>
            <source>It stands in this list and in the palette.</source>
            <translation>จะอยู่ในรายการนี้และในช่องคำสั่ง</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>SearchMenu</name>
        <message>
            <source>Filter</source>
            <translation>กรอง</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>เลือกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>SearchOffer</name>
        <message>
            <source>What can be searched for</source>
            <translation>สิ่งที่ใช้ค้นหาได้</translation>
        </message>
        <message>
            <source>1 to choose from</source>
            <translation>มีให้เลือก 1 รายการ</translation>
        </message>
        <message>
            <source>%n to choose from</source>
            <translation>มีให้เลือก %n รายการ</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ป้าย</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>ชุดรวม</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>สิ่งที่มีในโพสต์</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>เป็นอะไร</translation>
        </message>
        <message>
            <source>Number of a post</source>
            <translation>หมายเลขโพสต์</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>วันสุดท้าย</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>ก่อนวันใดวันหนึ่ง</translation>
        </message>
        <message>
            <source>After a day</source>
            <translation>หลังวันใดวันหนึ่ง</translation>
        </message>
        <message>
            <source>Day, month or year</source>
            <translation>วัน เดือน หรือปี</translation>
        </message>
        <message>
            <source>Which stand first</source>
            <translation>อะไรมาก่อน</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>รูป</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>An alt text</source>
            <translation>ข้อความแทนรูป</translation>
        </message>
        <message>
            <source>A comment</source>
            <translation>ความเห็น</translation>
        </message>
        <message>
            <source>A time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>ของคุณ</translation>
        </message>
        <message>
            <source>Evergreen</source>
            <translation>ใช้ได้เสมอ</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>ใหม่สุดก่อน</translation>
        </message>
        <message>
            <source>Best match first</source>
            <translation>ตรงที่สุดก่อน</translation>
        </message>
    </context>
    <context>
        <name>SelectedBar</name>
        <message>
            <source>Choose none</source>
            <translation>ไม่เลือกเลย</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>เปลี่ยน…</translation>
        </message>
        <message>
            <source>Evergreen</source>
            <translation>ใช้ได้เสมอ</translation>
        </message>
        <message>
            <source>Collection…</source>
            <translation>ชุดรวม…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>เก็บเข้าคลังเก่า</translation>
        </message>
        <message>
            <source>What can be done with the chosen posts</source>
            <translation>สิ่งที่ทำได้กับโพสต์ที่เลือก</translation>
        </message>
        <message>
            <source>%n selected</source>
            <translation>เลือกแล้ว %n</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>เสนอ</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
    </context>
    <context>
        <name>SeriesSheet</name>
        <message>
            <source>Posts that come again</source>
            <translation>โพสต์ที่มาเป็นประจำ</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>ชุดโพสต์</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>From the template</source>
            <translation>จากแม่แบบ</translation>
        </message>
        <message>
            <source>Without a template each time begins as an idea with this name.</source>
            <translation>ถ้าไม่มีแม่แบบ แต่ละครั้งเริ่มเป็นไอเดียที่มีชื่อนี้</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>ส่งไปที่</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>เวลาของวัน</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>เขตเวลา</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>วันแรก</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>วันสุดท้าย</translation>
        </message>
        <message>
            <source>Leave it empty for no end.</source>
            <translation>เว้นว่างถ้าไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>Change it from this day on</source>
            <translation>เปลี่ยนตั้งแต่วันนี้เป็นต้นไป</translation>
        </message>
        <message>
            <source>Leave it empty to change all of it.</source>
            <translation>เว้นว่างเพื่อเปลี่ยนทั้งหมด</translation>
        </message>
        <message>
            <source>Drafts ahead</source>
            <translation>ฉบับร่างล่วงหน้า</translation>
        </message>
        <message>
            <source>Make the drafts of the next %1 weeks</source>
            <translation>สร้างฉบับร่างของ %1 สัปดาห์ถัดไป</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>สัปดาห์</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>End it…</source>
            <translation>สิ้นสุด…</translation>
        </message>
        <message>
            <source>Save the series</source>
            <translation>บันทึกชุดโพสต์</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>ไม่มีแม่แบบ</translation>
        </message>
        <message>
            <source>A new series</source>
            <translation>ชุดโพสต์ใหม่</translation>
        </message>
        <message>
            <source>A name, an account, a day and a time are needed.</source>
            <translation>ต้องมีชื่อ บัญชี วัน และเวลา</translation>
        </message>
        <message>
            <source>It never goes out like this.</source>
            <translation>แบบนี้จะไม่มีวันเผยแพร่</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>ถัดไป: %1</translation>
        </message>
        <message>
            <source>“%1” ends today. Drafts after today that nobody has written on are deleted; the others stay.</source>
            <translation>“%1” สิ้นสุดวันนี้ ฉบับร่างหลังวันนี้ที่ยังไม่มีใครเขียนจะถูกลบ ส่วนที่เหลือยังอยู่</translation>
        </message>
        <message>
            <source>End the series</source>
            <translation>สิ้นสุดชุดโพสต์</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>สิ้นสุด</translation>
        </message>
    </context>
    <context>
        <name>ServerField</name>
        <message>
            <source>Take limits from a saved server answer…</source>
            <translation>ใช้ขีดจำกัดจากคำตอบของเซิร์ฟเวอร์ที่บันทึกไว้…</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>ลืมค่าเหล่านั้น</translation>
        </message>
        <message>
            <source>Or type it: a post may have %1 characters</source>
            <translation>หรือพิมพ์เอง: โพสต์มีได้ %1 อักขระ</translation>
        </message>
        <message>
            <source>Characters a post may have on this server</source>
            <translation>จำนวนอักขระที่โพสต์มีได้บนเซิร์ฟเวอร์นี้</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>อ่านไฟล์ไม่ได้: %1</translation>
        </message>
        <message>
            <source>Saved answers (*.json *.txt *.html *.htm);;All files (*)</source>
            <translation>คำตอบที่บันทึกไว้ (*.json *.txt *.html *.htm);;ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>A saved server answer</source>
            <translation>คำตอบของเซิร์ฟเวอร์ที่บันทึกไว้</translation>
        </message>
        <message>
            <source>From %1, saved on %2.</source>
            <translation>จาก %1 บันทึกเมื่อ %2</translation>
        </message>
        <message>
            <source>your server</source>
            <translation>เซิร์ฟเวอร์ของคุณ</translation>
        </message>
        <message>
            <source>Each %1 server sets its own limits; those of most servers hold until you take yours. Open https://YOUR-SERVER/api/v2/instance in a browser, save the page, and choose the file.</source>
            <translation>แต่ละเซิร์ฟเวอร์ของ %1 ตั้งขีดจำกัดเอง ใช้ค่าของเซิร์ฟเวอร์ส่วนใหญ่จนกว่าคุณจะนำของตัวเองมา เปิด https://YOUR-SERVER/api/v2/instance ในเบราว์เซอร์ บันทึกหน้า แล้วเลือกไฟล์</translation>
        </message>
        <message>
            <source>Take them from a newer answer…</source>
            <translation>ใช้จากคำตอบที่ใหม่กว่า…</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 อักขระ</translation>
        </message>
        <message>
            <source>a link counts as %1</source>
            <translation>ลิงก์นับเป็น %1</translation>
        </message>
        <message>
            <source>%1 characters of alt text</source>
            <translation>ข้อความแทนภาพ %1 อักขระ</translation>
        </message>
        <message>
            <source>%1 pictures or videos</source>
            <translation>รูปภาพหรือวิดีโอ %1</translation>
        </message>
        <message>
            <source>%1 answers in a poll</source>
            <translation>คำตอบในโพล %1</translation>
        </message>
        <message>
            <source>%1 characters each</source>
            <translation>ข้อละ %1 อักขระ</translation>
        </message>
        <message>
            <source>%1 frames a second</source>
            <translation>%1 เฟรมต่อวินาที</translation>
        </message>
        <message>
            <source>pictures up to %1</source>
            <translation>รูปภาพถึง %1</translation>
        </message>
        <message>
            <source>videos up to %1</source>
            <translation>วิดีโอถึง %1</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Make room, then go on as before; until then little more can be saved.</source>
            <translation>โปรดเพิ่มพื้นที่ว่างแล้วทำงานต่อได้ตามเดิม ก่อนหน้านั้นบันทึกเพิ่มได้อีกเพียงเล็กน้อย</translation>
        </message>
        <message>
            <source>The disk is full. What you wrote is saved.</source>
            <translation>ดิสก์เต็ม สิ่งที่คุณเขียนบันทึกไว้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>Author register</source>
            <translation>ทะเบียนผู้เขียน</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>แม่แบบ</translation>
        </message>
        <message>
            <source>Grammar and spelling</source>
            <translation>ไวยากรณ์และการสะกดคำ</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>About</source>
            <translation>เกี่ยวกับ</translation>
        </message>
        <message>
            <source>Show the contents</source>
            <translation>แสดงสารบัญ</translation>
        </message>
        <message>
            <source>Changes that are not saved: %1. Leaving discards them.</source>
            <translation>การเปลี่ยนแปลงที่ยังไม่บันทึก: %1 ถ้าออกจะทิ้งไป</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>ออกโดยไม่บันทึกหรือไม่</translation>
        </message>
        <message>
            <source>Discard and leave</source>
            <translation>ทิ้งและออก</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>Use again</source>
            <translation>ใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Evergreen and rested</source>
            <translation>ใช้ได้เสมอและเว้นช่วงแล้ว</translation>
        </message>
        <message>
            <source>Nearly the same…</source>
            <translation>เกือบเหมือนกัน…</translation>
        </message>
        <message>
            <source>Past their last day</source>
            <translation>เลยวันสุดท้าย</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>เก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>Labels and collections…</source>
            <translation>ป้ายและชุดรวม…</translation>
        </message>
        <message>
            <source>Evergreen posts that have rested</source>
            <translation>โพสต์ใช้ได้เสมอที่เว้นช่วงแล้ว</translation>
        </message>
        <message>
            <source>No evergreen has rested yet</source>
            <translation>ยังไม่มีโพสต์ใช้ได้เสมอที่เว้นช่วงครบ</translation>
        </message>
        <message>
            <source>Choose a post, tick “Evergreen”, and it comes here once its accounts have rested.</source>
            <translation>เลือกโพสต์ ติ๊ก “ใช้ได้เสมอ” แล้วจะมาอยู่ที่นี่เมื่อบัญชีเว้นช่วงครบ</translation>
        </message>
        <message>
            <source>Approved posts whose last day is over</source>
            <translation>โพสต์ที่อนุมัติแล้วแต่เลยวันสุดท้าย</translation>
        </message>
        <message>
            <source>Nothing is past its last day</source>
            <translation>ไม่มีอะไรเลยวันสุดท้าย</translation>
        </message>
        <message>
            <source>A post that has a last day and did not leave in time comes here.</source>
            <translation>โพสต์ที่มีวันสุดท้ายและออกไปไม่ทันจะมาอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Archived posts</source>
            <translation>โพสต์ที่เก็บไว้</translation>
        </message>
        <message>
            <source>Nothing is archived</source>
            <translation>ไม่มีอะไรถูกเก็บ</translation>
        </message>
        <message>
            <source>Posts that are archived stand here, and can be brought back: choose them, and “Change…”.</source>
            <translation>โพสต์ที่เก็บไว้อยู่ที่นี่และนำกลับมาได้: เลือกแล้วกด “เปลี่ยน…”</translation>
        </message>
        <message>
            <source>Posts that are nearly the same</source>
            <translation>โพสต์ที่เกือบเหมือนกัน</translation>
        </message>
        <message>
            <source>Posts labelled “%1”</source>
            <translation>โพสต์ที่มีป้าย “%1”</translation>
        </message>
        <message>
            <source>The collection “%1”</source>
            <translation>ชุดรวม “%1”</translation>
        </message>
        <message>
            <source>Put into a collection</source>
            <translation>ใส่ในชุดรวม</translation>
        </message>
        <message>
            <source>A collection of that name is made where there is none.</source>
            <translation>ถ้ายังไม่มี จะสร้างชุดรวมชื่อนั้น</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>ชื่อชุดรวม</translation>
        </message>
        <message>
            <source>Put them there</source>
            <translation>ใส่ไว้ที่นั่น</translation>
        </message>
    </context>
    <context>
        <name>ShiftCard</name>
        <message>
            <source>Move</source>
            <translation>ย้าย</translation>
        </message>
        <message>
            <source>Move 1 post</source>
            <translation>ย้าย 1 โพสต์</translation>
        </message>
        <message>
            <source>Move %n posts</source>
            <translation>ย้าย %n โพสต์</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>ทางใด</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>ช้าลง</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>เร็วขึ้น</translation>
        </message>
        <message>
            <source>By how much</source>
            <translation>เท่าใด</translation>
        </message>
        <message>
            <source>by %1 days and %2 minutes</source>
            <translation>%1 วัน %2 นาที</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>วัน</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>นาที</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>%n of them stay where they are: they have left, or the clocks do not know that time.</source>
            <translation>%n รายการอยู่ที่เดิม: ส่งออกไปแล้ว หรือนาฬิกาไม่มีเวลานั้น</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>และอีก %1</translation>
        </message>
        <message>
            <source>Nothing clashes.</source>
            <translation>ไม่มีอะไรชนกัน</translation>
        </message>
    </context>
    <context>
        <name>ShouldBeOutSheet</name>
        <message>
            <source>Should be out</source>
            <translation>ควรเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>%n more, once these are confirmed.</source>
            <translation>อีก %n เมื่อยืนยันรายการเหล่านี้แล้ว</translation>
        </message>
        <message>
            <source>Tick what is not out. The others are confirmed in one go, with the link where you paste one.</source>
            <translation>เลือกสิ่งที่ยังไม่เผยแพร่ ที่เหลือจะยืนยันพร้อมกัน พร้อมลิงก์ที่คุณวางไว้</translation>
        </message>
        <message>
            <source>Nothing waits to be confirmed. What left for a tool stands here once its time has passed.</source>
            <translation>ไม่มีอะไรรอการยืนยัน สิ่งที่ส่งไปยังเครื่องมือจะอยู่ที่นี่เมื่อเลยเวลาแล้ว</translation>
        </message>
        <message>
            <source>1 did not go out…</source>
            <translation>1 รายการไม่ได้เผยแพร่…</translation>
        </message>
        <message>
            <source>%n did not go out…</source>
            <translation>%n รายการไม่ได้เผยแพร่…</translation>
        </message>
        <message>
            <source>Confirm 1 as out</source>
            <translation>ยืนยันว่าเผยแพร่แล้ว 1 รายการ</translation>
        </message>
        <message>
            <source>Confirm %n as out</source>
            <translation>ยืนยันว่าเผยแพร่แล้ว %n รายการ</translation>
        </message>
        <message>
            <source>Confirm as out</source>
            <translation>ยืนยันว่าเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Not out</source>
            <translation>ยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>They count as refused then, and reach whoever exported them.</source>
            <translation>จะนับว่าถูกปฏิเสธ และแจ้งผู้ที่ส่งออก</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>เกิดอะไรขึ้น</translation>
        </message>
        <message>
            <source>Mark as refused</source>
            <translation>ทำเครื่องหมายว่าถูกปฏิเสธ</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>As you saw it last</source>
            <translation>ตามที่คุณเห็นครั้งก่อน</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>ตามที่เป็นตอนนี้</translation>
        </message>
        <message>
            <source>There is no earlier version: this is the first one.</source>
            <translation>ไม่มีฉบับก่อนหน้า นี่คือฉบับแรก</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
    </context>
    <context>
        <name>SignoffCard</name>
        <message>
            <source>Record a yes from outside…</source>
            <translation>บันทึกการเห็นชอบจากภายนอก…</translation>
        </message>
        <message>
            <source>Take my yes back</source>
            <translation>ถอนการเห็นชอบของฉัน</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>เขียนโดย: %1</translation>
        </message>
        <message>
            <source>Approved: %1, %2</source>
            <translation>อนุมัติโดย: %1, %2</translation>
        </message>
        <message>
            <source>alone, by the one who wrote it</source>
            <translation>คนเดียว โดยผู้เขียนเอง</translation>
        </message>
        <message>
            <source>%1: after that</source>
            <translation>%1: หลังจากนั้น</translation>
        </message>
        <message>
            <source>you</source>
            <translation>คุณ</translation>
        </message>
        <message>
            <source>you, and %1</source>
            <translation>คุณ และ %1</translation>
        </message>
        <message>
            <source>you, for %1</source>
            <translation>คุณ แทน %1</translation>
        </message>
        <message>
            <source>somebody outside</source>
            <translation>คนภายนอก</translation>
        </message>
        <message>
            <source>Editor: somebody other than you</source>
            <translation>บรรณาธิการ: คนอื่นที่ไม่ใช่คุณ</translation>
        </message>
        <message>
            <source> or </source>
            <translation>หรือ</translation>
        </message>
        <message>
            <source> and </source>
            <translation>และ</translation>
        </message>
        <message>
            <source>one of %n</source>
            <translation>หนึ่งใน %n คน</translation>
        </message>
        <message>
            <source>%1, recorded by %2</source>
            <translation>%1 บันทึกโดย %2</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 แทน %2</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>No longer counts: %1 said yes to another version (%2)</source>
            <translation>ไม่นับแล้ว: %1 เห็นชอบฉบับอื่น (%2)</translation>
        </message>
    </context>
    <context>
        <name>SnippetOffer</name>
        <message>
            <source>Snippets</source>
            <translation>ข้อความสำเร็จ</translation>
        </message>
    </context>
    <context>
        <name>StateMark</name>
        <message>
            <source>%1 is reading this</source>
            <translation>%1 กำลังอ่าน</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Idea</source>
            <translation>ไอเดีย</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>อยู่ระหว่างตรวจทาน</translation>
        </message>
        <message>
            <source>Changes wanted</source>
            <translation>ขอให้แก้ไข</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>ส่งออกแล้ว</translation>
        </message>
        <message>
            <source>Should be out</source>
            <translation>ควรเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>เลยเวลา</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Past its last day</source>
            <translation>เลยวันสุดท้าย</translation>
        </message>
    </context>
    <context>
        <name>StepsField</name>
        <message>
            <source>Add a step</source>
            <translation>เพิ่มขั้น</translation>
        </message>
        <message>
            <source>Facts, then editor</source>
            <translation>ข้อเท็จจริง แล้วบรรณาธิการ</translation>
        </message>
        <message>
            <source>One editor</source>
            <translation>บรรณาธิการหนึ่งคน</translation>
        </message>
        <message>
            <source>Every step needs a name.</source>
            <translation>ทุกขั้นต้องมีชื่อ</translation>
        </message>
        <message>
            <source>Two steps have the same name.</source>
            <translation>มีสองขั้นที่ชื่อเหมือนกัน</translation>
        </message>
        <message>
            <source>Choose who says yes in every step.</source>
            <translation>เลือกว่าใครเห็นชอบในทุกขั้น</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>ข้อเท็จจริง</translation>
        </message>
    </context>
    <context>
        <name>StyleActions</name>
        <message>
            <source>Level</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>เหมือนเดิม</translation>
        </message>
        <message>
            <source>Your house style now lies on %1</source>
            <translation>แนวทางการเขียนของคุณอยู่บน %1 แล้ว</translation>
        </message>
        <message>
            <source>Pack switched on: %1</source>
            <translation>เปิดชุดการตรวจ: %1</translation>
        </message>
        <message>
            <source>Pack switched off: %1</source>
            <translation>ปิดชุดการตรวจ: %1</translation>
        </message>
        <message>
            <source>As before our change</source>
            <translation>เหมือนก่อนการเปลี่ยนของเรา</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>StyleFilter</name>
        <message>
            <source>Which posts</source>
            <translation>โพสต์ใด</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>กลุ่มผู้อ่าน</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>For</source>
            <translation>สำหรับ</translation>
        </message>
    </context>
    <context>
        <name>StyleHead</name>
        <message>
            <source>Which posts</source>
            <translation>โพสต์ใด</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>แนวทางการเขียน</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>เปิดไฟล์</translation>
        </message>
        <message>
            <source>Begin our own</source>
            <translation>เริ่มแนวทางของเรา</translation>
        </message>
    </context>
    <context>
        <name>StyleMovedOnSheet</name>
        <message>
            <source>House style has moved on</source>
            <translation>แนวทางการเขียนเปลี่ยนไปแล้ว</translation>
        </message>
        <message>
            <source>These were approved under an earlier house style and are kept back until an editor decides.</source>
            <translation>เหล่านี้อนุมัติภายใต้แนวทางการเขียนก่อนหน้า และพักไว้จนกว่าบรรณาธิการจะตัดสิน</translation>
        </message>
        <message>
            <source>Approved posts that would be stopped today</source>
            <translation>โพสต์ที่อนุมัติแล้วซึ่งจะไม่ผ่านวันนี้</translation>
        </message>
        <message>
            <source>See the post</source>
            <translation>ดูโพสต์</translation>
        </message>
        <message>
            <source>Leave all</source>
            <translation>ให้ออกทั้งหมดตามเดิม</translation>
        </message>
        <message>
            <source>Look at all again</source>
            <translation>ดูทั้งหมดอีกครั้ง</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>ดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Leave as approved</source>
            <translation>ให้ออกตามที่อนุมัติ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>1 post</source>
            <translation>1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts</source>
            <translation>%n โพสต์</translation>
        </message>
        <message>
            <source>An editor decides.</source>
            <translation>บรรณาธิการเป็นผู้ตัดสิน</translation>
        </message>
        <message>
            <source> and %n more</source>
            <translation>และอีก %n</translation>
        </message>
    </context>
    <context>
        <name>StylePane</name>
        <message>
            <source>House style</source>
            <translation>แนวทางการเขียน</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>สารบัญ</translation>
        </message>
        <message>
            <source>To change something, choose only one of these, or none.</source>
            <translation>ถ้าจะเปลี่ยน ให้เลือกเพียงหนึ่งในนี้ หรือไม่เลือกเลย</translation>
        </message>
        <message>
            <source>No program opened the file. It is here: %1</source>
            <translation>ไม่มีโปรแกรมที่เปิดไฟล์ได้ ไฟล์อยู่ที่นี่: %1</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>ข้อยกเว้น</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>ตาราง</translation>
        </message>
        <message>
            <source>Word lists</source>
            <translation>รายการคำ</translation>
        </message>
        <message>
            <source>Ready style and packs</source>
            <translation>แนวทางสำเร็จรูปและชุดการตรวจ</translation>
        </message>
        <message>
            <source>Show the contents</source>
            <translation>แสดงสารบัญ</translation>
        </message>
    </context>
    <context>
        <name>StyleWords</name>
        <message>
            <source>Length</source>
            <translation>ความยาว</translation>
        </message>
        <message>
            <source>What has to be there</source>
            <translation>สิ่งที่ต้องมี</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>อ่านง่าย</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>น้ำเสียง</translation>
        </message>
        <message>
            <source>Names and credit</source>
            <translation>ชื่อและเครดิต</translation>
        </message>
        <message>
            <source>Pictures and videos</source>
            <translation>รูปภาพและวิดีโอ</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>แท็ก</translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>ตัวอักษรและเครื่องหมาย</translation>
        </message>
        <message>
            <source>What the post says</source>
            <translation>โพสต์บอกอะไร</translation>
        </message>
        <message>
            <source>What a network wants</source>
            <translation>เครือข่ายต้องการอะไร</translation>
        </message>
        <message>
            <source>Grammar</source>
            <translation>ไวยากรณ์</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>การสะกดคำ</translation>
        </message>
        <message>
            <source>Punctuation</source>
            <translation>เครื่องหมายวรรคตอน</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>สำนวน</translation>
        </message>
        <message>
            <source>Must fix</source>
            <translation>ต้องแก้</translation>
        </message>
        <message>
            <source>Should fix</source>
            <translation>ควรแก้</translation>
        </message>
        <message>
            <source>Consider</source>
            <translation>ลองพิจารณา</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>all networks</source>
            <translation>ทุกเครือข่าย</translation>
        </message>
        <message>
            <source>every audience</source>
            <translation>ทุกกลุ่มผู้อ่าน</translation>
        </message>
        <message>
            <source>the general public</source>
            <translation>คนทั่วไป</translation>
        </message>
        <message>
            <source>people in the trade</source>
            <translation>คนในวงการ</translation>
        </message>
        <message>
            <source>experts</source>
            <translation>ผู้เชี่ยวชาญ</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>any campaign</source>
            <translation>แคมเปญใดก็ได้</translation>
        </message>
        <message>
            <source>any account</source>
            <translation>บัญชีใดก็ได้</translation>
        </message>
        <message>
            <source>any author</source>
            <translation>ผู้เขียนใดก็ได้</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ไม่</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Brands, products, places and people. They are spelled right and never count as hard words.</source>
            <translation>แบรนด์ ผลิตภัณฑ์ สถานที่ และคน สะกดถูกต้องแล้วและไม่นับเป็นคำยาก</translation>
        </message>
        <message>
            <source>Words of the trade</source>
            <translation>คำในวงการ</translation>
        </message>
        <message>
            <source>Words that your readers know, however long. They never count as hard words.</source>
            <translation>คำที่ผู้อ่านของคุณรู้จัก ไม่ว่ายาวเพียงใด ไม่นับเป็นคำยาก</translation>
        </message>
        <message>
            <source>Abbreviations</source>
            <translation>คำย่อ</translation>
        </message>
        <message>
            <source>Abbreviations that need no explanation in your posts.</source>
            <translation>คำย่อที่ไม่ต้องอธิบายในโพสต์ของคุณ</translation>
        </message>
        <message>
            <source>Tags the house uses, with the capitals as you write them.</source>
            <translation>แท็กที่องค์กรใช้ ตัวพิมพ์ใหญ่ตามที่คุณเขียน</translation>
        </message>
        <message>
            <source>What you call yourselves</source>
            <translation>คุณเรียกตัวเองว่าอะไร</translation>
        </message>
        <message>
            <source>Names that count as “we” where a post speaks of you.</source>
            <translation>ชื่อที่นับเป็น “เรา” เมื่อโพสต์พูดถึงคุณ</translation>
        </message>
        <message>
            <source>%1 leaves “%2” alone</source>
            <translation>%1 ไม่แตะ “%2”</translation>
        </message>
        <message>
            <source>%1 no longer leaves “%2” alone</source>
            <translation>%1 ไม่เว้น “%2” อีกแล้ว</translation>
        </message>
        <message>
            <source>%1: “%2” added</source>
            <translation>%1: เพิ่ม “%2”</translation>
        </message>
        <message>
            <source>%1: “%2” taken out</source>
            <translation>%1: เอา “%2” ออก</translation>
        </message>
        <message>
            <source>%1 must fix</source>
            <translation>ต้องแก้ %1</translation>
        </message>
        <message>
            <source>%1 should fix</source>
            <translation>ควรแก้ %1</translation>
        </message>
        <message>
            <source>%1 to consider</source>
            <translation>ลองพิจารณา %1</translation>
        </message>
        <message>
            <source>1 check is on</source>
            <translation>เปิดการตรวจ 1 ข้อ</translation>
        </message>
        <message>
            <source>%n checks are on</source>
            <translation>เปิดการตรวจ %n ข้อ</translation>
        </message>
        <message>
            <source>Changed for %1</source>
            <translation>เปลี่ยนสำหรับ %1</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>ตามที่มาแต่แรก</translation>
        </message>
        <message>
            <source>As in %1</source>
            <translation>ตาม %1</translation>
        </message>
        <message>
            <source>Changed in your house style</source>
            <translation>เปลี่ยนในแนวทางการเขียนของคุณ</translation>
        </message>
        <message>
            <source>House style: %1</source>
            <translation>แนวทางการเขียน: %1</translation>
        </message>
        <message>
            <source>House style of %1</source>
            <translation>แนวทางการเขียนของ %1</translation>
        </message>
        <message>
            <source>It comes with Proofdesk. A file of your own can change any part of it.</source>
            <translation>มากับ Proofdesk ไฟล์ของคุณเองเปลี่ยนได้ทุกส่วน</translation>
        </message>
        <message>
            <source>“%1”, from %2, on top of %3.</source>
            <translation>“%1” จาก %2 อยู่บน %3</translation>
        </message>
        <message>
            <source>“%1”, from %2.</source>
            <translation>“%1” จาก %2</translation>
        </message>
        <message>
            <source>It can be changed here once the file is right again.</source>
            <translation>จะเปลี่ยนที่นี่ได้เมื่อไฟล์ถูกต้องอีกครั้ง</translation>
        </message>
        <message>
            <source>An owner changes the house style; here you see what is in force.</source>
            <translation>เจ้าของเป็นผู้เปลี่ยนแนวทางการเขียน ที่นี่คุณเห็นสิ่งที่มีผลอยู่</translation>
        </message>
        <message>
            <source>Begin a file of your own to change anything.</source>
            <translation>เริ่มไฟล์ของคุณเองเพื่อเปลี่ยน</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1 บรรทัด %2</translation>
        </message>
    </context>
    <context>
        <name>Swipe</name>
        <message>
            <source>Previous picture</source>
            <translation>รูปก่อนหน้า</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>รูปถัดไป</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>must fix</source>
            <translation>ต้องแก้</translation>
        </message>
        <message>
            <source>should fix</source>
            <translation>ควรแก้</translation>
        </message>
        <message>
            <source>consider</source>
            <translation>ลองพิจารณา</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>ไม่เหลืออะไร</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>A comma or Enter adds it</source>
            <translation>เครื่องหมายจุลภาคหรือ Enter เพิ่มเข้า</translation>
        </message>
    </context>
    <context>
        <name>TemplateForm</name>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>A snippet is put in by typing / and this name.</source>
            <translation>ใส่ข้อความสำเร็จได้โดยพิมพ์ / แล้วตามด้วยชื่อนี้</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>เป็นอะไร</translation>
        </message>
        <message>
            <source>A snippet: a few words to put into a text</source>
            <translation>ข้อความสำเร็จ: คำไม่กี่คำที่ใส่ในข้อความ</translation>
        </message>
        <message>
            <source>A template: a whole post</source>
            <translation>แม่แบบ: ทั้งโพสต์</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>ชื่อเรื่องชั่วคราว</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Fields stand in braces: {product}. Braces of the text itself are written twice: {{ }}.</source>
            <translation>ช่องอยู่ในวงเล็บปีกกา: {product} วงเล็บปีกกาของข้อความเองเขียนสองตัว: {{ }}</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>ความคิดเห็นแรก</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>ลบ…</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>For %1.</source>
            <translation>สำหรับ %1</translation>
        </message>
        <message>
            <source>%1 keeps its own words.</source>
            <translation>%1 คงคำของตัวเอง</translation>
        </message>
        <message>
            <source>Its fields: %1.</source>
            <translation>ช่อง: %1</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Templates and snippets</source>
            <translation>แม่แบบและข้อความสำเร็จ</translation>
        </message>
        <message>
            <source>New snippet</source>
            <translation>ข้อความสำเร็จใหม่</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>No template or snippet yet</source>
            <translation>ยังไม่มีแม่แบบหรือข้อความสำเร็จ</translation>
        </message>
        <message>
            <source>A snippet is a few words that are often needed: type / and its name in a text. A template is a whole post, with fields for what changes each time: “Keep as a template…” makes one from a post.</source>
            <translation>ข้อความสำเร็จคือคำไม่กี่คำที่ใช้บ่อย: พิมพ์ / แล้วตามด้วยชื่อในข้อความ แม่แบบคือทั้งโพสต์ มีช่องสำหรับสิ่งที่เปลี่ยนทุกครั้ง: “เก็บเป็นแม่แบบ…” ทำแม่แบบจากโพสต์</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>ข้อความสำเร็จ</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>แม่แบบ</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <source>Comment by %1</source>
            <translation>ความคิดเห็นของ %1</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>เสร็จแล้ว: %1</translation>
        </message>
        <message>
            <source>Tick it off as done</source>
            <translation>ทำเครื่องหมายว่าเสร็จ</translation>
        </message>
        <message>
            <source>gave it back, %1</source>
            <translation>ส่งคืน %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Suggested words</source>
            <translation>คำที่เสนอ</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>รับ</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>คัดลอกคำ</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>ไม่รับ…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>ตอบ</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>จัดการแล้ว</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>เปิดอีกครั้ง</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>คำตอบของคุณ</translation>
        </message>
        <message>
            <source>Your comment</source>
            <translation>ความคิดเห็นของคุณ</translation>
        </message>
        <message>
            <source>Why not, if you like</source>
            <translation>เพราะอะไร ถ้าอยากบอก</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>You</source>
            <translation>คุณ</translation>
        </message>
        <message>
            <source>you</source>
            <translation>คุณ</translation>
        </message>
    </context>
    <context>
        <name>Threads</name>
        <message>
            <source>The words this was about are gone: “%1”</source>
            <translation>คำที่พูดถึงหายไปแล้ว: “%1”</translation>
        </message>
        <message>
            <source>on “%1”</source>
            <translation>ที่ “%1”</translation>
        </message>
        <message>
            <source>at %1 of %2</source>
            <translation>ที่ %1 ของ %2</translation>
        </message>
        <message>
            <source>on a part of %1</source>
            <translation>ที่บางส่วนของ %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>ที่ %1</translation>
        </message>
        <message>
            <source>on part %1</source>
            <translation>ที่ส่วนที่ %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <translation>%1 รับแล้ว</translation>
        </message>
        <message>
            <source>Resolved by %1</source>
            <translation>%1 จัดการแล้ว</translation>
        </message>
        <message>
            <source>Declined by %1</source>
            <translation>%1 ไม่รับ</translation>
        </message>
        <message>
            <source>Done, says %1</source>
            <translation>%1 บอกว่าเสร็จแล้ว</translation>
        </message>
        <message>
            <source>you</source>
            <translation>คุณ</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>just now</source>
            <translation>เมื่อครู่</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 นาทีก่อน</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 ชั่วโมงก่อน</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <source>%n day ago</source>
            <translation>%n วันก่อน</translation>
        </message>
        <message>
            <source>%n days ago</source>
            <translation>%n วันก่อน</translation>
        </message>
    </context>
    <context>
        <name>TodayPane</name>
        <message>
            <source>New draft</source>
            <translation>ฉบับร่างใหม่</translation>
        </message>
        <message>
            <source>Post by hand…</source>
            <translation>โพสต์เอง…</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>พัก…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ส่งออก…</translation>
        </message>
        <message>
            <source>What asks for you today</source>
            <translation>สิ่งที่ขอให้คุณทำวันนี้</translation>
        </message>
        <message>
            <source>Nothing asks for you</source>
            <translation>ไม่มีอะไรขอให้คุณทำ</translation>
        </message>
        <message>
            <source>What comes back to you, waits for you or goes out today will stand here.</source>
            <translation>สิ่งที่กลับมาหาคุณ รอคุณ หรือออกวันนี้จะอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Come back to you</source>
            <translation>กลับมาหาคุณ</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>รอคุณ</translation>
        </message>
        <message>
            <source>To be written by you</source>
            <translation>รอคุณเขียน</translation>
        </message>
        <message>
            <source>Going out today and not ready</source>
            <translation>ออกวันนี้แต่ยังไม่พร้อม</translation>
        </message>
        <message>
            <source>Not as planned</source>
            <translation>ไม่เป็นไปตามแผน</translation>
        </message>
        <message>
            <source>Ready to export</source>
            <translation>พร้อมส่งออก</translation>
        </message>
        <message>
            <source>Being written by you</source>
            <translation>คุณกำลังเขียน</translation>
        </message>
        <message>
            <source>Good day, %1</source>
            <translation>สวัสดี %1</translation>
        </message>
        <message>
            <source>Export 1 post…</source>
            <translation>ส่งออก 1 โพสต์…</translation>
        </message>
        <message>
            <source>Export %n posts…</source>
            <translation>ส่งออก %n โพสต์…</translation>
        </message>
        <message>
            <source>%n came back to you</source>
            <translation>กลับมาหาคุณ %n</translation>
        </message>
        <message>
            <source>1 waits for you</source>
            <translation>รอคุณ 1</translation>
        </message>
        <message>
            <source>%n wait for you</source>
            <translation>รอคุณ %n</translation>
        </message>
        <message>
            <source>%n to be written by you</source>
            <translation>รอคุณเขียน %n</translation>
        </message>
        <message>
            <source>1 goes out today and is not ready</source>
            <translation>ออกวันนี้แต่ยังไม่พร้อม 1</translation>
        </message>
        <message>
            <source>%n go out today and are not ready</source>
            <translation>ออกวันนี้แต่ยังไม่พร้อม %n</translation>
        </message>
        <message>
            <source>%n not as planned</source>
            <translation>ไม่เป็นไปตามแผน %n</translation>
        </message>
        <message>
            <source>%n ready to export</source>
            <translation>พร้อมส่งออก %n</translation>
        </message>
        <message>
            <source>A quiet day.</source>
            <translation>วันนี้สงบดี</translation>
        </message>
        <message>
            <source>back from %1, %2</source>
            <translation>กลับมาจาก %1, %2</translation>
        </message>
        <message>
            <source>nobody is left for “%1”: open it to see what to do</source>
            <translation>ไม่เหลือใครสำหรับ “%1” เปิดเพื่อดูว่าต้องทำอะไร</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>from %1, waiting for you since %2</source>
            <translation>จาก %1 รอคุณตั้งแต่ %2</translation>
        </message>
        <message>
            <source>text due %1</source>
            <translation>กำหนดส่งข้อความ %1</translation>
        </message>
        <message>
            <source>waiting for an editor since %1</source>
            <translation>รอบรรณาธิการตั้งแต่ %1</translation>
        </message>
        <message>
            <source>approved by %1, %2</source>
            <translation>อนุมัติโดย %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ToneSection</name>
        <message>
            <source>1 tone as wanted</source>
            <translation>น้ำเสียง 1 ด้านเป็นไปตามต้องการ</translation>
        </message>
        <message>
            <source>%n tones as wanted</source>
            <translation>น้ำเสียง %n ด้านเป็นไปตามต้องการ</translation>
        </message>
        <message>
            <source>%1 of 100; your house style takes %2 to %3</source>
            <translation>%1 จาก 100 แนวทางการเขียนของคุณรับ %2 ถึง %3</translation>
        </message>
        <message>
            <source>Nothing in the words moves it.</source>
            <translation>ไม่มีคำใดส่งผล</translation>
        </message>
        <message>
            <source>and 1 passage that weighs less</source>
            <translation>และอีก 1 ข้อความที่มีน้ำหนักน้อยกว่า</translation>
        </message>
        <message>
            <source>and %n passages that weigh less</source>
            <translation>และอีก %n ข้อความที่มีน้ำหนักน้อยกว่า</translation>
        </message>
        <message>
            <source>Sales pressure</source>
            <translation>แรงกดดันให้ซื้อ</translation>
        </message>
        <message>
            <source>Sharp words</source>
            <translation>ถ้อยคำแรง</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>ความอบอุ่น</translation>
        </message>
        <message>
            <source>Plain words</source>
            <translation>ถ้อยคำเรียบง่าย</translation>
        </message>
        <message>
            <source>Respect</source>
            <translation>ความเคารพ</translation>
        </message>
        <message>
            <source>Gladness</source>
            <translation>ความยินดี</translation>
        </message>
        <message>
            <source>“You” before “we”</source>
            <translation>“คุณ” ก่อน “เรา”</translation>
        </message>
        <message>
            <source>Formality</source>
            <translation>ความเป็นทางการ</translation>
        </message>
        <message>
            <source>%1: a little high for %2</source>
            <translation>%1: สูงไปเล็กน้อยสำหรับ %2</translation>
        </message>
        <message>
            <source>%1: a little low for %2</source>
            <translation>%1: ต่ำไปเล็กน้อยสำหรับ %2</translation>
        </message>
        <message>
            <source>%1: high for %2</source>
            <translation>%1: สูงสำหรับ %2</translation>
        </message>
        <message>
            <source>%1: low for %2</source>
            <translation>%1: ต่ำสำหรับ %2</translation>
        </message>
        <message>
            <source>%1: far too high for %2</source>
            <translation>%1: สูงเกินไปมากสำหรับ %2</translation>
        </message>
        <message>
            <source>%1: far too low for %2</source>
            <translation>%1: ต่ำเกินไปมากสำหรับ %2</translation>
        </message>
        <message>
            <source>under a minute</source>
            <translation>ไม่ถึงหนึ่งนาที</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>ประมาณ %1 นาที</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 คำ</translation>
        </message>
        <message>
            <source>%n words</source>
            <translation>%n คำ</translation>
        </message>
        <message>
            <source>Harder to read than your house style wants</source>
            <translation>อ่านยากกว่าที่แนวทางการเขียนต้องการ</translation>
        </message>
        <message>
            <source>Too short to score for reading</source>
            <translation>สั้นเกินกว่าจะวัดความอ่านง่าย</translation>
        </message>
        <message>
            <source>Not scored for reading</source>
            <translation>ไม่ได้วัดความอ่านง่าย</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>อ่านง่าย</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>อ่านได้</translation>
        </message>
        <message>
            <source>Hard to read</source>
            <translation>อ่านยาก</translation>
        </message>
        <message>
            <source>The longest without a pause, with the number of words</source>
            <translation>ช่วงที่ยาวที่สุดโดยไม่หยุด พร้อมจำนวนคำ</translation>
        </message>
        <message>
            <source>The hardest sentences, with the number of words</source>
            <translation>ประโยคที่ยากที่สุด พร้อมจำนวนคำ</translation>
        </message>
        <message>
            <source>Asks for about %1 years of school</source>
            <translation>ต้องเรียนมาประมาณ %1 ปี</translation>
        </message>
        <message>
            <source>Asks for no schooling</source>
            <translation>ไม่ต้องเรียนมาก่อน</translation>
        </message>
        <message>
            <source>%1 words a sentence, %2 in the longest</source>
            <translation>%1 คำต่อประโยค ประโยคยาวที่สุด %2</translation>
        </message>
    </context>
    <context>
        <name>TongueBanner</name>
        <message>
            <source>These words look like %1 and are checked as %2.</source>
            <translation>คำเหล่านี้ดูเป็น %1 แต่ตรวจเป็น %2</translation>
        </message>
        <message>
            <source>Check it as %1</source>
            <translation>ตรวจเป็น %1</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <translation>คง %1 ไว้</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Search or run a command</source>
            <translation>ค้นหาหรือสั่งงาน</translation>
        </message>
        <message>
            <source>Workspace %1</source>
            <translation>พื้นที่ทำงาน %1</translation>
        </message>
        <message>
            <source>Texts go to %1</source>
            <translation>ข้อความถูกส่งไป %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>บุคคล %1</translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>Open it again</source>
            <translation>เปิดอีกครั้ง</translation>
        </message>
        <message>
            <source>Mend it…</source>
            <translation>ซ่อม…</translation>
        </message>
        <message>
            <source>Close it to others</source>
            <translation>ปิดไม่ให้คนอื่นดู</translation>
        </message>
        <message>
            <source>This workspace may only be read here: nothing that you change can be saved.</source>
            <translation>พื้นที่ทำงานนี้อ่านได้อย่างเดียว สิ่งที่คุณเปลี่ยนจะบันทึกไม่ได้</translation>
        </message>
        <message>
            <source>Other accounts of this computer can look into this workspace's folder.</source>
            <translation>บัญชีอื่นในคอมพิวเตอร์นี้เปิดดูโฟลเดอร์ของพื้นที่ทำงานนี้ได้</translation>
        </message>
        <message>
            <source>The broken file is kept as it is. What can be read of it is taken over into a new one; if parts are lost, the newest backup comes back, and newer texts are written into a file. It may take some minutes.</source>
            <translation>ไฟล์ที่เสียจะถูกเก็บไว้ตามเดิม ส่วนที่ยังอ่านได้จะย้ายไปไฟล์ใหม่ ถ้ามีส่วนที่หายไป จะใช้ข้อมูลสำรองล่าสุดแทน และเขียนข้อความที่ใหม่กว่าลงในไฟล์ อาจใช้เวลาหลายนาที</translation>
        </message>
        <message>
            <source>Mend the workspace?</source>
            <translation>ซ่อมพื้นที่ทำงานหรือไม่</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>ซ่อม</translation>
        </message>
        <message>
            <source>The workspace is being mended…</source>
            <translation>กำลังซ่อมพื้นที่ทำงาน…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>สิ่งที่ทำไป</translation>
        </message>
        <message>
            <source>The workspace as it is now is put aside, beside its folder, with everything in it. Then the one of %1 opens in its place.</source>
            <translation>พื้นที่ทำงานตอนนี้จะถูกแยกเก็บไว้ข้างโฟลเดอร์เดิมพร้อมทุกอย่างในนั้น แล้วเปิดของวันที่ %1 แทน</translation>
        </message>
        <message>
            <source>Go back to this backup?</source>
            <translation>กลับไปใช้ข้อมูลสำรองนี้หรือไม่</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>กลับไปใช้</translation>
        </message>
        <message>
            <source>The workspace that was here is now in “%1”.</source>
            <translation>พื้นที่ทำงานเดิมอยู่ใน “%1” แล้ว</translation>
        </message>
        <message>
            <source>The backup is being restored…</source>
            <translation>กำลังกู้คืนข้อมูลสำรอง…</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>UseAgain</name>
        <message>
            <source>and one more account</source>
            <translation>และอีกหนึ่งบัญชี</translation>
        </message>
        <message>
            <source>and %n more accounts</source>
            <translation>และอีก %n บัญชี</translation>
        </message>
        <message>
            <source>Readers may have it fresh in mind. You can begin a draft now and give it a later time.</source>
            <translation>ผู้อ่านอาจยังจำได้ เริ่มร่างตอนนี้แล้วตั้งเวลาให้ช้าลงก็ได้</translation>
        </message>
        <message>
            <source>It has not rested yet</source>
            <translation>ยังเว้นช่วงไม่ครบ</translation>
        </message>
        <message>
            <source>Use it again</source>
            <translation>ใช้อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>VideoAsks</name>
        <message>
            <source>Fits all networks as it is.</source>
            <translation>พอดีกับทุกเครือข่ายตามที่เป็นอยู่</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Ask for this export</source>
            <translation>ขอการส่งออกแบบนี้</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>คัดลอก: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>VideoSheet</name>
        <message>
            <source>Cover, captions and shapes</source>
            <translation>หน้าปก คำบรรยาย และรูปทรง</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>ใช้</translation>
        </message>
        <message>
            <source>Proofdesk does not code videos anew: it says what to export.</source>
            <translation>Proofdesk ไม่เข้ารหัสวิดีโอใหม่ แต่บอกว่าควรส่งออกแบบใด</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>ภาพหน้าปก</translation>
        </message>
        <message>
            <source>No cover of its own</source>
            <translation>ไม่มีหน้าปกของตัวเอง</translation>
        </message>
        <message>
            <source>Other shapes</source>
            <translation>รูปทรงอื่น</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>คำบรรยาย</translation>
        </message>
        <message>
            <source>Choose captions…</source>
            <translation>เลือกคำบรรยาย…</translation>
        </message>
        <message>
            <source>Without captions</source>
            <translation>ไม่มีคำบรรยาย</translation>
        </message>
        <message>
            <source>The cover is the frame at %1.</source>
            <translation>หน้าปกคือเฟรมที่ %1</translation>
        </message>
        <message>
            <source>No cover is chosen: each network takes a frame of its own.</source>
            <translation>ไม่ได้เลือกหน้าปก แต่ละเครือข่ายเลือกเฟรมเอง</translation>
        </message>
        <message>
            <source>None. Most people watch without sound: add an SRT or VTT file.</source>
            <translation>ไม่มี คนส่วนใหญ่ดูโดยไม่เปิดเสียง เพิ่มไฟล์ SRT หรือ VTT</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 บรรทัด</translation>
        </message>
        <message>
            <source>%n lines</source>
            <translation>%n บรรทัด</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>Take out the %1 version</source>
            <translation>เอาแบบ %1 ออก</translation>
        </message>
        <message>
            <source>Add the %1 version…</source>
            <translation>เพิ่มแบบ %1…</translation>
        </message>
        <message>
            <source>Choose captions</source>
            <translation>เลือกคำบรรยาย</translation>
        </message>
        <message>
            <source>The %1 version</source>
            <translation>แบบ %1</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>“%1” is %2, not %3.</source>
            <translation>“%1” คือ %2 ไม่ใช่ %3</translation>
        </message>
    </context>
    <context>
        <name>VideoWords</name>
        <message>
            <source>Export as %1 %2</source>
            <translation>ส่งออกเป็น %1 %2</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>ไม่เกิน %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>อย่างน้อย %1</translation>
        </message>
        <message>
            <source>%1 frames a second</source>
            <translation>%1 เฟรมต่อวินาที</translation>
        </message>
        <message>
            <source>at most %1 Mbit/s</source>
            <translation>ไม่เกิน %1 Mbit/s</translation>
        </message>
        <message>
            <source>%1 sound</source>
            <translation>เสียง %1</translation>
        </message>
        <message>
            <source>another kind of file</source>
            <translation>ชนิดไฟล์อื่น</translation>
        </message>
        <message>
            <source>another coding of the picture</source>
            <translation>การเข้ารหัสภาพอื่น</translation>
        </message>
        <message>
            <source>another coding of the sound</source>
            <translation>การเข้ารหัสเสียงอื่น</translation>
        </message>
        <message>
            <source>another shape</source>
            <translation>รูปทรงอื่น</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>เล็กเกินไป</translation>
        </message>
        <message>
            <source>not HD</source>
            <translation>ไม่ใช่ HD</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>ใหญ่เกินไป</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>ยาวเกินไป</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>สั้นเกินไป</translation>
        </message>
        <message>
            <source>too heavy</source>
            <translation>ไฟล์ใหญ่เกินไป</translation>
        </message>
        <message>
            <source>too many or too few frames a second</source>
            <translation>เฟรมต่อวินาทีมากหรือน้อยเกินไป</translation>
        </message>
        <message>
            <source>too many bits a second</source>
            <translation>อัตราบิตมากเกินไป</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 วินาที</translation>
        </message>
    </context>
    <context>
        <name>WeekModel</name>
        <message>
            <source>nothing</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>free</source>
            <translation>ว่าง</translation>
        </message>
        <message>
            <source>%1: planned by the series “%2”, %3</source>
            <translation>%1: วางแผนโดยชุดโพสต์ “%2”, %3</translation>
        </message>
        <message>
            <source>%1: %2 is free, Enter notes an idea</source>
            <translation>%1: %2 ว่าง กด Enter เพื่อบันทึกไอเดีย</translation>
        </message>
        <message>
            <source>%1, text by %2</source>
            <translation>%1 ข้อความภายใน %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not ready</source>
            <translation>
                <numerusform>ยังไม่พร้อม %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhatPage</name>
        <message>
            <source>Recipe</source>
            <translation>สูตร</translation>
        </message>
        <message>
            <source>Delete this recipe</source>
            <translation>ลบสูตรนี้</translation>
        </message>
        <message>
            <source>Everything that is approved</source>
            <translation>ทุกอย่างที่อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>What goes out in the next 7 days</source>
            <translation>สิ่งที่ออกใน 7 วันข้างหน้า</translation>
        </message>
        <message>
            <source>What goes out between two days</source>
            <translation>สิ่งที่ออกระหว่างสองวัน</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>โพสต์</translation>
        </message>
        <message>
            <source>From</source>
            <translation>จาก</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Again, what was exported before and is not out</source>
            <translation>อีกครั้ง สิ่งที่เคยส่งออกและยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>None, choose here</source>
            <translation>ไม่ใช้ เลือกเองที่นี่</translation>
        </message>
        <message>
            <source>What: %1 approved</source>
            <translation>อะไร: อนุมัติแล้ว %1</translation>
        </message>
        <message>
            <source>Nothing approved is waiting to go out.</source>
            <translation>ไม่มีโพสต์ที่อนุมัติแล้วรอเผยแพร่</translation>
        </message>
        <message>
            <source>Nothing approved is waiting to go out in these days.</source>
            <translation>ไม่มีสิ่งที่อนุมัติแล้วรอออกในช่วงวันเหล่านี้</translation>
        </message>
        <message>
            <source>approved, for %1</source>
            <translation>อนุมัติแล้ว สำหรับ %1</translation>
        </message>
        <message>
            <source>to export again, for %1</source>
            <translation>ที่จะส่งออกอีกครั้ง สำหรับ %1</translation>
        </message>
        <message>
            <source>%1 of them were exported before</source>
            <translation>%1 รายการเคยส่งออกมาก่อน</translation>
        </message>
        <message>
            <source>%1 of them without a time</source>
            <translation>ในจำนวนนี้ %1 ไม่มีเวลา</translation>
        </message>
        <message>
            <source>Posts without a time are not among them.</source>
            <translation>ไม่รวมโพสต์ที่ไม่มีเวลา</translation>
        </message>
        <message>
            <source>What was exported once stays out unless “again” is ticked. “Past exports” shows what left.</source>
            <translation>สิ่งที่เคยส่งออกแล้วจะไม่รวม เว้นแต่เลือก “อีกครั้ง” ดูสิ่งที่ส่งไปได้ใน “การส่งออกที่ผ่านมา”</translation>
        </message>
    </context>
    <context>
        <name>WherePage</name>
        <message>
            <source>Tool</source>
            <translation>เครื่องมือ</translation>
        </message>
        <message>
            <source>Times in the files</source>
            <translation>เวลาในไฟล์</translation>
        </message>
        <message>
            <source>Public address of the pictures</source>
            <translation>ที่อยู่สาธารณะของรูปภาพ</translation>
        </message>
        <message>
            <source>Where you will put the export’s media folder, so that the tool can fetch them.</source>
            <translation>ที่ที่คุณจะวางโฟลเดอร์สื่อของการส่งออก เพื่อให้เครื่องมือดึงไปได้</translation>
        </message>
        <message>
            <source>The tool’s own blank file, if you have one</source>
            <translation>ไฟล์เปล่าของเครื่องมือเอง ถ้ามี</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>“%1” writes the files for %2 in one go.</source>
            <translation>“%1” เขียนไฟล์สำหรับ %2 พร้อมกัน</translation>
        </message>
        <message>
            <source>Choose a folder; its path begins with / or ~.</source>
            <translation>เลือกโฟลเดอร์ โดยพาธต้องขึ้นต้นด้วย / หรือ ~</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>ตาราง (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>The tool’s own blank file</source>
            <translation>ไฟล์เปล่าของเครื่องมือเอง</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>Its columns are taken as they stand there</source>
            <translation>ใช้คอลัมน์ตามที่อยู่ในไฟล์นั้น</translation>
        </message>
        <message>
            <source>Each account’s own</source>
            <translation>ตามของแต่ละบัญชี</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>ที่ใด: %1</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ที่ใด</translation>
        </message>
        <message>
            <source>It has no place for: %1.</source>
            <translation>ไม่มีที่สำหรับ: %1</translation>
        </message>
        <message>
            <source>Folder for the export</source>
            <translation>โฟลเดอร์สำหรับการส่งออก</translation>
        </message>
    </context>
    <context>
        <name>WhoAndWhen</name>
        <message>
            <source>Who writes it</source>
            <translation>ใครเป็นคนเขียน</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>ยังไม่มีใคร</translation>
        </message>
        <message>
            <source>Text due</source>
            <translation>กำหนดส่งข้อความ</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>from %1 to %2</source>
            <translation>ตั้งแต่ %1 ถึง %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Writer</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>ผู้จัดการ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>เจ้าของ</translation>
        </message>
    </context>
    <context>
        <name>WordsStep</name>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>คัดลอก: %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>WriteAbout</name>
        <message>
            <source>creator</source>
            <translation>ครีเอเตอร์</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>พันธมิตร</translation>
        </message>
        <message>
            <source>under contract</source>
            <translation>มีสัญญา</translation>
        </message>
    </context>
    <context>
        <name>WriteAll</name>
        <message>
            <source>All networks side by side</source>
            <translation>ทุกเครือข่ายเคียงกัน</translation>
        </message>
        <message>
            <source>All networks side by side (Ctrl+Shift+A)</source>
            <translation>ทุกเครือข่ายเคียงกัน (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>The post has no network yet.</source>
            <translation>โพสต์ยังไม่มีเครือข่าย</translation>
        </message>
    </context>
    <context>
        <name>WriteCard</name>
        <message>
            <source>Nothing is said about the words at the cursor.</source>
            <translation>ไม่มีอะไรพูดถึงคำที่เคอร์เซอร์</translation>
        </message>
    </context>
    <context>
        <name>WriteDesk</name>
        <message>
            <source>Proofdesk ended before these words were saved. They are still here.</source>
            <translation>Proofdesk ปิดไปก่อนบันทึกคำเหล่านี้ แต่ยังอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>นำกลับมา</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>ทิ้งไป</translation>
        </message>
        <message>
            <source>This post is open in another window, too. Whoever saves second is asked.</source>
            <translation>โพสต์นี้เปิดอยู่ในอีกหน้าต่างด้วย ผู้ที่บันทึกทีหลังจะถูกถาม</translation>
        </message>
        <message>
            <source>%1 gave it back: “%2”</source>
            <translation>%1 ส่งคืน: “%2”</translation>
        </message>
        <message>
            <source>Somebody saved this text meanwhile. What you had typed is kept; it was not put back.</source>
            <translation>มีคนบันทึกข้อความนี้ระหว่างนั้น สิ่งที่คุณพิมพ์เก็บไว้แล้ว แต่ไม่ได้ใส่กลับ</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>เปรียบเทียบ</translation>
        </message>
        <message>
            <source>Throw mine away</source>
            <translation>ทิ้งของฉัน</translation>
        </message>
        <message>
            <source>Somebody saved this text in another window first. Yours is still here and safe.</source>
            <translation>มีคนบันทึกข้อความนี้ในอีกหน้าต่างก่อน ของคุณยังอยู่และปลอดภัย</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>ใช้ของเขา</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>คงของฉันไว้</translation>
        </message>
        <message>
            <source>One thing must be fixed or allowed first</source>
            <translation>มีหนึ่งเรื่องที่ต้องแก้หรืออนุญาตก่อน</translation>
        </message>
        <message>
            <source>%n things must be fixed or allowed first</source>
            <translation>มี %n เรื่องที่ต้องแก้หรืออนุญาตก่อน</translation>
        </message>
        <message>
            <source>An editor cannot approve it like this:
%1

Submit it anyway, for a first look?</source>
            <translation>บรรณาธิการอนุมัติแบบนี้ไม่ได้:
%1

จะส่งไปให้ดูก่อนหรือไม่</translation>
        </message>
        <message>
            <source>Submit anyway</source>
            <translation>ส่งเลย</translation>
        </message>
        <message>
            <source>There is nothing to submit yet: write something first.</source>
            <translation>ยังไม่มีอะไรให้ส่ง เขียนก่อน</translation>
        </message>
        <message>
            <source>The approved version stays ready to go out until you submit your change. Then it needs approval again.</source>
            <translation>ฉบับที่อนุมัติยังพร้อมออกจนกว่าคุณจะส่งการเปลี่ยน จากนั้นต้องอนุมัติอีกครั้ง</translation>
        </message>
        <message>
            <source>Change what was approved?</source>
            <translation>เปลี่ยนสิ่งที่อนุมัติแล้วหรือไม่</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>The copy outside differs from yours from now on. Correct it there by hand, too.</source>
            <translation>นับจากนี้สำเนาข้างนอกต่างจากของคุณ แก้ที่นั่นด้วยมือ</translation>
        </message>
        <message>
            <source>Correct what has left?</source>
            <translation>แก้ไขสิ่งที่ออกไปแล้วหรือไม่</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>แก้ไข</translation>
        </message>
    </context>
    <context>
        <name>WriteEmoji</name>
        <message>
            <source>This text is not being written now. Take it back or change it first.</source>
            <translation>ข้อความนี้ไม่ได้กำลังเขียน ดึงกลับหรือเปลี่ยนก่อน</translation>
        </message>
    </context>
    <context>
        <name>WriteEveryday</name>
        <message>
            <source>There is no text to write in just now.</source>
            <translation>ตอนนี้ไม่มีข้อความให้เขียน</translation>
        </message>
        <message>
            <source>There is no snippet yet. Settings, “Templates and snippets”, is where they are made.</source>
            <translation>ยังไม่มีข้อความสำเร็จ สร้างได้ที่การตั้งค่า “แม่แบบและข้อความสำเร็จ”</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>ข้อความสำเร็จ</translation>
        </message>
        <message>
            <source>Shared text</source>
            <translation>ข้อความร่วม</translation>
        </message>
        <message>
            <source>%1: the earlier text is back</source>
            <translation>%1: ข้อความก่อนหน้ากลับมาแล้ว</translation>
        </message>
        <message>
            <source>The text has changed since. What stood there before is in its history.</source>
            <translation>ข้อความเปลี่ยนไปหลังจากนั้น สิ่งที่อยู่ก่อนหน้าอยู่ในประวัติ</translation>
        </message>
    </context>
    <context>
        <name>WriteFiles</name>
        <message>
            <source>Add pictures or videos</source>
            <translation>เพิ่มรูปภาพหรือวิดีโอ</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>รูปที่วาง.png</translation>
        </message>
        <message>
            <source>Adding the file…</source>
            <translation>กำลังเพิ่มไฟล์…</translation>
        </message>
        <message>
            <source>Adding %n files…</source>
            <translation>กำลังเพิ่ม %n ไฟล์…</translation>
        </message>
        <message>
            <source>The file is there.</source>
            <translation>เพิ่มไฟล์แล้ว</translation>
        </message>
        <message>
            <source>%n files are there.</source>
            <translation>เพิ่มแล้ว %n ไฟล์</translation>
        </message>
        <message>
            <source>says the file</source>
            <translation>ไฟล์บอก</translation>
        </message>
    </context>
    <context>
        <name>WriteFind</name>
        <message>
            <source>1 replaced</source>
            <translation>แทนที่แล้ว 1</translation>
        </message>
        <message>
            <source>%n replaced</source>
            <translation>แทนที่แล้ว %n</translation>
        </message>
    </context>
    <context>
        <name>WriteFindings</name>
        <message>
            <source>both</source>
            <translation>ทั้งสอง</translation>
        </message>
        <message>
            <source>in all %1</source>
            <translation>ในทั้ง %1</translation>
        </message>
        <message>
            <source>This must be fixed, or an editor must allow it.</source>
            <translation>ต้องแก้ หรือให้บรรณาธิการอนุญาต</translation>
        </message>
        <message>
            <source>“%1” is a word of the house now.</source>
            <translation>ตอนนี้ “%1” เป็นคำขององค์กรแล้ว</translation>
        </message>
        <message>
            <source>“%1” is one of your words now.</source>
            <translation>ตอนนี้ “%1” เป็นคำของคุณแล้ว</translation>
        </message>
        <message>
            <source>Ask for an exception</source>
            <translation>ขอข้อยกเว้น</translation>
        </message>
        <message>
            <source>Why should it stay?</source>
            <translation>ทำไมควรคงไว้</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>ขอ</translation>
        </message>
    </context>
    <context>
        <name>WriteFocus</name>
        <message>
            <source>Only the text now. Esc or F11 brings the rest back.</source>
            <translation>ตอนนี้มีเพียงข้อความ Esc หรือ F11 นำส่วนอื่นกลับมา</translation>
        </message>
    </context>
    <context>
        <name>WriteFoot</name>
        <message>
            <source>Emoji</source>
            <translation>อีโมจิ</translation>
        </message>
        <message>
            <source>Your goal for this text</source>
            <translation>เป้าของคุณสำหรับข้อความนี้</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>ส่งตรวจทาน</translation>
        </message>
        <message>
            <source>Who should look?</source>
            <translation>ใครควรดู</translation>
        </message>
        <message>
            <source>characters in the shared text</source>
            <translation>อักขระในข้อความร่วม</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>อักขระ</translation>
        </message>
        <message>
            <source>word in the shared text</source>
            <translation>คำในข้อความร่วม</translation>
        </message>
        <message>
            <source>words in the shared text</source>
            <translation>คำในข้อความร่วม</translation>
        </message>
        <message>
            <source>word</source>
            <translation>คำ</translation>
        </message>
        <message>
            <source>words</source>
            <translation>คำ</translation>
        </message>
        <message>
            <source>%1 of about %2 words</source>
            <translation>%1 จากประมาณ %2 คำ</translation>
        </message>
        <message>
            <source>%1 of about %2 characters</source>
            <translation>%1 จากประมาณ %2 อักขระ</translation>
        </message>
        <message>
            <source>Submit %n networks</source>
            <translation>ส่ง %n เครือข่าย</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>ส่งกลับ</translation>
        </message>
        <message>
            <source>Change… (needs approval again)</source>
            <translation>เปลี่ยน… (ต้องอนุมัติอีกครั้ง)</translation>
        </message>
        <message>
            <source>Take back to change</source>
            <translation>ดึงกลับเพื่อเปลี่ยน</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ส่งออก…</translation>
        </message>
        <message>
            <source>It is out…</source>
            <translation>เผยแพร่แล้ว…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>แก้ไข…</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>ตอบแล้ว %1 จาก %2</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>บันทึกแล้ว</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>กำลังบันทึก…</translation>
        </message>
        <message>
            <source>Kept safe</source>
            <translation>เก็บไว้ปลอดภัย</translation>
        </message>
    </context>
    <context>
        <name>WriteMenus</name>
        <message>
            <source>Authors</source>
            <translation>ผู้เขียน</translation>
        </message>
        <message>
            <source>Use “%1”</source>
            <translation>ใช้ “%1”</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>แคมเปญ</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>ไม่มีแคมเปญ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>As written (found by itself)</source>
            <translation>ตามที่เขียน (หาเอง)</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>เฉพาะ %1</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 เป็น%2</translation>
        </message>
        <message>
            <source>%1 as the post</source>
            <translation>%1 ตามโพสต์</translation>
        </message>
        <message>
            <source>%1 is in %2 now: write over the text</source>
            <translation>ตอนนี้ %1 เป็น%2: เขียนทับข้อความ</translation>
        </message>
        <message>
            <source>%1 has the language of the post again</source>
            <translation>%1 ใช้ภาษาของโพสต์อีกครั้ง</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>กลุ่มผู้อ่าน</translation>
        </message>
        <message>
            <source>The general public</source>
            <translation>คนทั่วไป</translation>
        </message>
        <message>
            <source>The trade</source>
            <translation>คนในวงการ</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>ผู้เชี่ยวชาญ</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>เพิ่มเครือข่าย</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>เอา %1 ออก</translation>
        </message>
        <message>
            <source>On this post</source>
            <translation>ในโพสต์นี้</translation>
        </message>
        <message>
            <source>There is no other account. Add one in Settings.</source>
            <translation>ไม่มีบัญชีอื่น เพิ่มได้ในการตั้งค่า</translation>
        </message>
    </context>
    <context>
        <name>WriteMore</name>
        <message>
            <source>More for this post</source>
            <translation>เพิ่มเติมสำหรับโพสต์นี้</translation>
        </message>
        <message>
            <source>Release it</source>
            <translation>ปลดพัก</translation>
        </message>
        <message>
            <source>Put it on hold…</source>
            <translation>พักไว้…</translation>
        </message>
        <message>
            <source>It is out…</source>
            <translation>เผยแพร่แล้ว…</translation>
        </message>
        <message>
            <source>The tool refused it…</source>
            <translation>เครื่องมือปฏิเสธ…</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>ประวัติ…</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>คัดลอกการอ้างอิง</translation>
        </message>
        <message>
            <source>Pin to the top, or let go</source>
            <translation>ปักหมุดไว้ด้านบน หรือเอาออก</translation>
        </message>
        <message>
            <source>Open in a new window</source>
            <translation>เปิดในหน้าต่างใหม่</translation>
        </message>
        <message>
            <source>Keep as a template…</source>
            <translation>เก็บเป็นแม่แบบ…</translation>
        </message>
        <message>
            <source>Set a goal for the length…</source>
            <translation>ตั้งเป้าความยาว…</translation>
        </message>
        <message>
            <source>Use it again as a new draft</source>
            <translation>ใช้อีกครั้งเป็นฉบับร่างใหม่</translation>
        </message>
        <message>
            <source>Archive it</source>
            <translation>เก็บเข้ากรุ</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>ลบฉบับร่าง</translation>
        </message>
        <message>
            <source>Put it on hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>It does not go out until somebody releases it.</source>
            <translation>จะไม่ออกจนกว่ามีคนปลดพัก</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>พัก</translation>
        </message>
        <message>
            <source>It is out</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Paste the link to the post, if you have it.</source>
            <translation>วางลิงก์ของโพสต์ ถ้ามี</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>ยืนยัน</translation>
        </message>
        <message>
            <source>The tool refused it</source>
            <translation>เครื่องมือปฏิเสธ</translation>
        </message>
        <message>
            <source>Say what the tool said, so that whoever corrects it knows.</source>
            <translation>บอกสิ่งที่เครื่องมือแจ้ง เพื่อให้ผู้แก้ไขรู้</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>จดไว้</translation>
        </message>
    </context>
    <context>
        <name>WriteMoved</name>
        <message>
            <source>The shared text has not changed since this network went its own way.</source>
            <translation>ข้อความร่วมไม่ได้เปลี่ยนหลังจากเครือข่ายนี้แยกไป</translation>
        </message>
        <message>
            <source>One change of the shared text taken over</source>
            <translation>รับการเปลี่ยนหนึ่งอย่างของข้อความร่วมแล้ว</translation>
        </message>
        <message>
            <source>Change of the original noted</source>
            <translation>รับทราบการเปลี่ยนของต้นฉบับแล้ว</translation>
        </message>
        <message>
            <source>Changes of the shared text taken over</source>
            <translation>รับการเปลี่ยนของข้อความร่วมแล้ว</translation>
        </message>
        <message>
            <source>%1 keeps its own words</source>
            <translation>%1 คงคำของตัวเอง</translation>
        </message>
        <message>
            <source>The translation is up to date</source>
            <translation>คำแปลทันสมัยแล้ว</translation>
        </message>
        <message>
            <source>It has left already. Use “Correct…” to work on it again.</source>
            <translation>ออกไปแล้ว ใช้ “แก้ไข…” เพื่อทำต่อ</translation>
        </message>
        <message>
            <source>It is taken back from review and is a draft again until you submit it.</source>
            <translation>จะดึงกลับจากการตรวจทาน และเป็นฉบับร่างอีกครั้งจนกว่าคุณจะส่ง</translation>
        </message>
        <message>
            <source>It becomes a draft again. What was approved stays ready to go out until you submit the change; then it needs approval again.</source>
            <translation>จะเป็นฉบับร่างอีกครั้ง สิ่งที่อนุมัติแล้วยังพร้อมออกจนกว่าคุณจะส่งการเปลี่ยน จากนั้นต้องอนุมัติอีกครั้ง</translation>
        </message>
        <message>
            <source>Take it over into %1?</source>
            <translation>รับมาใน %1 หรือไม่</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>รับมาใช้</translation>
        </message>
    </context>
    <context>
        <name>WriteNetworks</name>
        <message>
            <source>Open a network that publishes threads first.</source>
            <translation>เปิดเครือข่ายที่เผยแพร่เธรดได้ก่อน</translation>
        </message>
        <message>
            <source>Split here into two parts</source>
            <translation>แบ่งเป็นสองส่วนตรงนี้</translation>
        </message>
    </context>
    <context>
        <name>WriteOpinion</name>
        <message>
            <source>Checks</source>
            <translation>การตรวจ</translation>
        </message>
        <message>
            <source>the trade</source>
            <translation>คนในวงการ</translation>
        </message>
        <message>
            <source>experts</source>
            <translation>ผู้เชี่ยวชาญ</translation>
        </message>
        <message>
            <source>the general public</source>
            <translation>คนทั่วไป</translation>
        </message>
    </context>
    <context>
        <name>WritePage</name>
        <message>
            <source>Shared text and networks</source>
            <translation>ข้อความร่วมและเครือข่าย</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>เพิ่มเครือข่าย</translation>
        </message>
        <message>
            <source>What would you like to say?</source>
            <translation>คุณอยากบอกอะไร</translation>
        </message>
    </context>
    <context>
        <name>WritePane</name>
        <message>
            <source>Nothing is open</source>
            <translation>ไม่มีอะไรเปิดอยู่</translation>
        </message>
        <message>
            <source>Choose a draft at the left, or begin a new one.</source>
            <translation>เลือกฉบับร่างทางซ้าย หรือเริ่มใหม่</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>ฉบับร่างใหม่</translation>
        </message>
        <message>
            <source>Show the drafts</source>
            <translation>แสดงฉบับร่าง</translation>
        </message>
        <message>
            <source>Show preview and checks</source>
            <translation>แสดงตัวอย่างและการตรวจ</translation>
        </message>
    </context>
    <context>
        <name>WritePictures</name>
        <message>
            <source>This picture or video</source>
            <translation>รูปหรือวิดีโอนี้</translation>
        </message>
        <message>
            <source>Turn and crop…</source>
            <translation>หมุนและตัด…</translation>
        </message>
        <message>
            <source>Cover, captions and shapes…</source>
            <translation>หน้าปก คำบรรยาย และรูปทรง…</translation>
        </message>
        <message>
            <source>Rights and facts…</source>
            <translation>สิทธิ์และข้อเท็จจริง…</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>ข้อความแทนภาพ</translation>
        </message>
        <message>
            <source>Move forwards</source>
            <translation>เลื่อนไปข้างหน้า</translation>
        </message>
        <message>
            <source>Move backwards</source>
            <translation>เลื่อนไปข้างหลัง</translation>
        </message>
        <message>
            <source>Replace the file…</source>
            <translation>แทนที่ไฟล์…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>There is no picture to crop here.</source>
            <translation>ที่นี่ไม่มีรูปให้ตัด</translation>
        </message>
        <message>
            <source>Choose a network first: a crop is made for one.</source>
            <translation>เลือกเครือข่ายก่อน การตัดทำสำหรับเครือข่าย</translation>
        </message>
        <message>
            <source>There is no video here.</source>
            <translation>ที่นี่ไม่มีวิดีโอ</translation>
        </message>
        <message>
            <source>Picture turned or cropped</source>
            <translation>หมุนหรือตัดรูปแล้ว</translation>
        </message>
        <message>
            <source>Cover, captions or shapes changed</source>
            <translation>เปลี่ยนหน้าปก คำบรรยาย หรือรูปทรงแล้ว</translation>
        </message>
        <message>
            <source>The clipboard holds no picture.</source>
            <translation>คลิปบอร์ดไม่มีรูป</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>แทนที่ไฟล์</translation>
        </message>
        <message>
            <source>File replaced</source>
            <translation>แทนที่ไฟล์แล้ว</translation>
        </message>
        <message>
            <source>Find the file</source>
            <translation>หาไฟล์</translation>
        </message>
        <message>
            <source>The file is back.</source>
            <translation>ไฟล์กลับมาแล้ว</translation>
        </message>
    </context>
    <context>
        <name>WritePreview</name>
        <message>
            <source>Paid partnership</source>
            <translation>ความร่วมมือแบบจ่ายเงิน</translation>
        </message>
        <message>
            <source>Made with AI</source>
            <translation>สร้างด้วย AI</translation>
        </message>
    </context>
    <context>
        <name>WriteRoom</name>
        <message>
            <source>Preview or checks</source>
            <translation>ตัวอย่างหรือการตรวจ</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>การตรวจ</translation>
        </message>
    </context>
    <context>
        <name>WriteSame</name>
        <message>
            <source>Select the words that shall change first.</source>
            <translation>เลือกคำที่จะเปลี่ยนก่อน</translation>
        </message>
        <message>
            <source>These words stand in no text as whole words: select all of a word.</source>
            <translation>คำเหล่านี้ไม่อยู่ในข้อความใดเป็นคำเต็ม เลือกทั้งคำ</translation>
        </message>
        <message>
            <source>Shared text</source>
            <translation>ข้อความร่วม</translation>
        </message>
        <message>
            <source>Changed in one place</source>
            <translation>เปลี่ยนหนึ่งแห่งแล้ว</translation>
        </message>
        <message>
            <source>Changed in %n places</source>
            <translation>เปลี่ยน %n แห่งแล้ว</translation>
        </message>
        <message>
            <source>Make the same change in all networks…</source>
            <translation>เปลี่ยนแบบเดียวกันในทุกเครือข่าย…</translation>
        </message>
    </context>
    <context>
        <name>WriteThreads</name>
        <message>
            <source>Changes only the text for %1.</source>
            <translation>เปลี่ยนเฉพาะข้อความของ %1</translation>
        </message>
        <message>
            <source>Changes the shared text (%1), not the one of %2.</source>
            <translation>เปลี่ยนข้อความร่วม (%1) ไม่ใช่ของ %2</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>ไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>คัดลอกแล้ว</translation>
        </message>
        <message>
            <source>Every comment is answered.</source>
            <translation>ตอบความคิดเห็นครบแล้ว</translation>
        </message>
        <message>
            <source>The text has changed since. What stood there before is in its history.</source>
            <translation>ข้อความเปลี่ยนไปหลังจากนั้น สิ่งที่อยู่ก่อนหน้าอยู่ในประวัติ</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>ใส่ในข้อความแล้ว</translation>
        </message>
    </context>
    <context>
        <name>WriteTimes</name>
        <message>
            <source>When does it go out?</source>
            <translation>ออกเมื่อใด</translation>
        </message>
        <message>
            <source>Write “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”. Leave it empty for no time.</source>
            <translation>เขียน “พรุ่งนี้ 9” “Thu 14:30” หรือ “12 Dec 9:00” เว้นว่างถ้าไม่มีเวลา</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>Set the time</source>
            <translation>ตั้งเวลา</translation>
        </message>
    </context>
    <context>
        <name>WriteWhom</name>
        <message>
            <source>Who should look?</source>
            <translation>ใครควรดู</translation>
        </message>
        <message>
            <source>%1 looks for %2</source>
            <translation>%1 ดูแทน %2</translation>
        </message>
        <message>
            <source>%1 looks</source>
            <translation>%1 ดู</translation>
        </message>
        <message>
            <source>Any editor looks</source>
            <translation>บรรณาธิการคนใดก็ได้ดู</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Type a city or a region, and choose.</source>
            <translation>พิมพ์ชื่อเมืองหรือภูมิภาค แล้วเลือก</translation>
        </message>
        <message>
            <source>It is %1 there now.</source>
            <translation>ที่นั่นตอนนี้ %1</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <source>Remove %1</source>
            <translation>เอา %1 ออก</translation>
        </message>
    </context>
    <context>
        <name>_Chosen</name>
        <message>
            <source>Take away %1</source>
            <translation>เอา %1 ออก</translation>
        </message>
    </context>
    <context>
        <name>_Days</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 และอีก %2</translation>
        </message>
    </context>
    <context>
        <name>_GoalCard</name>
        <message>
            <source>How long should this text be?</source>
            <translation>ข้อความนี้ควรยาวเท่าใด</translation>
        </message>
        <message>
            <source>About</source>
            <translation>เกี่ยวกับ</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>นับเป็น</translation>
        </message>
        <message>
            <source>words</source>
            <translation>คำ</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>อักขระ</translation>
        </message>
        <message>
            <source>For you alone. It is shown beside the counter and asks nothing of you.</source>
            <translation>สำหรับคุณคนเดียว แสดงข้างตัวนับและไม่ขออะไรจากคุณ</translation>
        </message>
        <message>
            <source>No goal</source>
            <translation>ไม่มีเป้า</translation>
        </message>
        <message>
            <source>Set the goal</source>
            <translation>ตั้งเป้า</translation>
        </message>
        <message>
            <source>Write a number, for example 120.</source>
            <translation>เขียนตัวเลข เช่น 120</translation>
        </message>
    </context>
    <context>
        <name>_MilestoneLine</name>
        <message>
            <source>Remove milestone %1</source>
            <translation>เอาหมุดหมาย %1 ออก</translation>
        </message>
        <message>
            <source>Milestone %1 is done</source>
            <translation>หมุดหมาย %1 เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>หมุดหมาย %1</translation>
        </message>
        <message>
            <source>First 100 jackets</source>
            <translation>แจ็กเกต 100 ตัวแรก</translation>
        </message>
        <message>
            <source>Another milestone</source>
            <translation>อีกหมุดหมาย</translation>
        </message>
        <message>
            <source>Milestone %1, due</source>
            <translation>หมุดหมาย %1 กำหนดเสร็จ</translation>
        </message>
    </context>
    <context>
        <name>_OutRow</name>
        <message>
            <source>Not out: %1</source>
            <translation>ยังไม่เผยแพร่: %1</translation>
        </message>
        <message>
            <source>Link to “%1”</source>
            <translation>ลิงก์ของ “%1”</translation>
        </message>
        <message>
            <source>Link, if you have it</source>
            <translation>ลิงก์ ถ้ามี</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1 รออยู่ %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Progress</name>
        <message>
            <source>Progress</source>
            <translation>ความคืบหน้า</translation>
        </message>
    </context>
    <context>
        <name>_StepLine</name>
        <message>
            <source>Facts</source>
            <translation>ข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Name of the step</source>
            <translation>ชื่อขั้น</translation>
        </message>
        <message>
            <source>Any of</source>
            <translation>คนใดคนหนึ่ง</translation>
        </message>
        <message>
            <source>All of</source>
            <translation>ทุกคน</translation>
        </message>
        <message>
            <source>How many of them</source>
            <translation>กี่คน</translation>
        </message>
        <message>
            <source>Who says yes?</source>
            <translation>ใครเห็นชอบ</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>เร็วขึ้น</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>ช้าลง</translation>
        </message>
        <message>
            <source>Take this step away</source>
            <translation>เอาขั้นนี้ออก</translation>
        </message>
        <message>
            <source>Any editor</source>
            <translation>บรรณาธิการคนใดก็ได้</translation>
        </message>
        <message>
            <source>Somebody outside</source>
            <translation>คนภายนอก</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>Who says yes: %1</source>
            <translation>ใครเห็นชอบ: %1</translation>
        </message>
    </context>
    <context>
        <name>_TopicLine</name>
        <message>
            <source>Remove topic %1</source>
            <translation>เอาหัวข้อ %1 ออก</translation>
        </message>
        <message>
            <source>Topic %1 to keep out</source>
            <translation>หัวข้อ %1 ที่ไม่พูดถึง</translation>
        </message>
        <message>
            <source>horsepower</source>
            <translation>แรงม้า</translation>
        </message>
        <message>
            <source>Another topic</source>
            <translation>อีกหัวข้อ</translation>
        </message>
        <message>
            <source>Other words for topic %1, with commas</source>
            <translation>คำอื่นของหัวข้อ %1 คั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <source>hp, bhp, engine power</source>
            <translation>hp, bhp, กำลังเครื่องยนต์</translation>
        </message>
        <message>
            <source>Other words for it</source>
            <translation>คำอื่นของหัวข้อนี้</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <source>Progress</source>
            <translation>ความคืบหน้า</translation>
        </message>
    </context>
    <context>
        <name>asker</name>
        <message>
            <source>away until %1</source>
            <translation>ไม่อยู่ถึง %1</translation>
        </message>
        <message>
            <source>%1 looks instead</source>
            <translation>%1 ดูแทน</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>ไม่เจาะจงใคร</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>กลุ่ม</translation>
        </message>
        <message>
            <source>%1 submitted version %2 %3.</source>
            <translation>%1 ส่งฉบับที่ %2 %3</translation>
        </message>
        <message>
            <source>%1 took it back %2.</source>
            <translation>%1 ดึงกลับ %2</translation>
        </message>
        <message>
            <source>%1 returned it %2.</source>
            <translation>%1 ส่งคืน %2</translation>
        </message>
        <message>
            <source>%1 approved it %2.</source>
            <translation>%1 อนุมัติ %2</translation>
        </message>
        <message>
            <source>It is another one now than the one you see.</source>
            <translation>ตอนนี้เป็นฉบับอื่นจากที่คุณเห็น</translation>
        </message>
        <message>
            <source>On hold since %1 by %2: %3</source>
            <translation>พักตั้งแต่ %1 โดย %2: %3</translation>
        </message>
        <message>
            <source>1 post kept back</source>
            <translation>พักไว้ 1 โพสต์</translation>
        </message>
        <message>
            <source>%n posts kept back</source>
            <translation>พักไว้ %n โพสต์</translation>
        </message>
        <message>
            <source>1 to stop by hand</source>
            <translation>ต้องหยุดด้วยมือ 1</translation>
        </message>
        <message>
            <source>%n to stop by hand</source>
            <translation>ต้องหยุดด้วยมือ %n</translation>
        </message>
        <message>
            <source>1 more hold</source>
            <translation>อีก 1 การพัก</translation>
        </message>
        <message>
            <source>%n more holds</source>
            <translation>อีก %n การพัก</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>Making the files that leave</source>
            <translation>กำลังทำไฟล์ที่จะออก</translation>
        </message>
        <message>
            <source>Each network gets its own, once.</source>
            <translation>แต่ละเครือข่ายได้ไฟล์ของตัวเอง ครั้งเดียว</translation>
        </message>
    </context>
    <context>
        <name>parent</name>
        <message>
            <source>Add grammar checking</source>
            <translation>เพิ่มการตรวจไวยากรณ์</translation>
        </message>
        <message>
            <source>%1 is not on this computer. If you agree, it gets every text you write or review here, paragraph by paragraph, as you type: also what is not published yet. It does not get bylines, pictures or anything else.

A mark at the top of the window reminds you while it is in use. You can go back in Settings at any time.</source>
            <translation>%1 ไม่ได้อยู่บนเครื่องนี้ ถ้าคุณยินยอม เซิร์ฟเวอร์จะได้รับทุกข้อความที่คุณเขียนหรือตรวจทานที่นี่ ทีละย่อหน้าขณะพิมพ์ รวมถึงสิ่งที่ยังไม่เผยแพร่ แต่จะไม่ได้รับชื่อผู้เขียน รูปภาพ หรือสิ่งอื่น

เครื่องหมายบนสุดของหน้าต่างเตือนคุณขณะใช้งาน กลับไปเปลี่ยนได้ในการตั้งค่าทุกเมื่อ</translation>
        </message>
        <message>
            <source>Send your texts to this server?</source>
            <translation>ส่งข้อความของคุณไปยังเซิร์ฟเวอร์นี้หรือไม่</translation>
        </message>
        <message>
            <source>Agree and use it</source>
            <translation>ยินยอมและใช้</translation>
        </message>
    </context>
</TS>
