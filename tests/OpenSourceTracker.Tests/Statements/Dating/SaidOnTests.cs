using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Statements.Dating;

public class SaidOnTests
{
    private static readonly Tracker s_tracker = new();

    /// <summary>language | text of an article of Thursday, 12 June 2025 ("/" is a paragraph's end) | words of a statement | when it was said.</summary>
    private const string Lines = """
        id | "Jembatan ditutup," kata Ratna Siregar, Selasa (10/6/2025). | Jembatan ditutup | 2025-06-10
        id | Sampai Mei lalu Ratna Siregar masih berkata, "Karcis tidak akan naik." | Karcis tidak akan naik | 2025-05
        id | Soal banjir 2 Juni, Ratna Siregar mengatakan tanggul hanya kuat tiga hari. | tanggul hanya kuat | 2025-06-12
        id | Ratna Siregar berkata kemarin bahwa karcis tidak naik. / Tanggul, kata Ratna Siregar saat dihubungi lewat telepon, hanya kuat tiga hari. | hanya kuat | 2025-06-12
        id | "Karcis tidak akan naik," kata Ratna Siregar pekan lalu. | Karcis tidak akan naik | 2025-W23
        id | "Karcis tidak naik pekan lalu," kata Ratna Siregar. | Karcis tidak naik | 2025-06-12
        id | Di pintu loket tertempel selembar kertas, Senin: mulai Juli karcis naik dua kali lipat. | karcis naik | 2025-06-09
        id | Di pintu loket tertempel selembar kertas, Senin. Karcis naik dua kali lipat. | Karcis naik | 2025-06-12
        id | Risalah rapat warga, Senin 9 Juni 2025 / Bendahara melaporkan kas tinggal empat juta rupiah. / Iuran bulanan tidak naik. | Iuran bulanan tidak naik | 2025-06-09
        id | Rapat warga berlangsung riuh sejak pagi. / Bendahara melaporkan kas tinggal empat juta rupiah. / Iuran bulanan tidak naik sejak Senin. | Iuran bulanan tidak naik | 2025-06-12
        id | Dalam sebuah video Instagram pada bulan Januari, Ratna Siregar berkata bahwa tanggul sangat penting. Karena itu "kita seharusnya membangun lagi," ujarnya. | seharusnya membangun | 2025-01
        id | Dinas Kesehatan pada Senin mengumumkan dua dari sembilan sampel air tercemar. | dua dari sembilan | 2025-06-09

        en | Rosa Fielding said on Tuesday that the pool was dry. "We drained it ourselves," Fielding added. | drained it | 2025-06-10
        en | Rosa Fielding said last year the pool had lost forty thousand visitors. | lost forty thousand | 2025-06-12
        en | Rosa Fielding, who left the council in 2021, wrote in a post on Tuesday that the pool was dry. | the pool was dry | 2025-06-10
        en | On the storm of 2 June, Rosa Fielding said that the pool was dry. | the pool was dry | 2025-06-12
        en | The pump had failed in May, Rosa Fielding said at the gate. | pump had failed | 2025-06-12
        en | On Tuesday the mayor, Rosa Fielding, opened the hall to parents. / "The pool will be full again by summer," she said. | full again | 2025-06-10
        en | Rosa Fielding said on Tuesday that the pool was dry. / Fielding told this paper by telephone that the pump had failed. | pump had failed | 2025-06-12
        en | Rosa Fielding said at the opening on Tuesday that the pool was dry. | the pool was dry | 2025-06-10
        en | The gate of the old swimming hall has been shut for repairs since spring. / Rosa Fielding said that the pool had been full on Tuesday. | had been full | 2025-06-12
        en | In a letter of 3 June, Rosa Fielding admitted that the pool was dry. | the pool was dry | 2025-06-03
        en | According to an audit published last week, the pool lost forty thousand visitors. | the pool lost | 2025-W23
        en | According to an audit that mentions the flood last week, the pool lost forty thousand visitors. | the pool lost | 2025-06-12
        en | We wrote down what we saw. / 2 June. The pump stood still all day and nobody came. / 5 June. Two men carried the pump away in a van. | pump stood still | 2025-06-02
        en | We wrote down what we saw. / On 2 June the pump stood still all day. / On 5 June two men carried it away in a van. | carried it away | 2025-06-12
        en | The mayor, Rosa Fielding, cut the ribbon on Wednesday and went swimming. / "The pool will be full again by summer," said the engineer, Leo Harding. | full again | 2025-06-11
        en | The mayor, Rosa Fielding, cut the ribbon on Wednesday and went swimming. / "The pool will be full again by summer," the engineer, Leo Harding, said by telephone. | full again | 2025-06-12
        en | In a short video posted on her own page in January, Rosa Fielding said that the pool was dry. | the pool was dry | 2025-01
        en | At the old mill that burnt down in January, Rosa Fielding said that the pool was dry. | the pool was dry | 2025-06-12
        en | In a short video posted on her own page in January, Rosa Fielding said that the pool was dry. Now she says that it is full. | it is full | 2025-06-12

        zh | 河口图书馆昨天宣布新规定，借书一律须先登记。 | 借书一律须先登记 | 2025-06-11
        zh | 河口图书馆昨天停电，借书一律须先登记。 | 借书一律须先登记 | 2025-06-12

        # Whoever adds, or speaks on the same occasion, speaks when it was; apart from it, or now, is another time
        id | Ratna Siregar mengatakan karcis tidak naik, Rabu (11/6). / Pada kesempatan yang sama, Hendra Lubis menyebut kas tinggal empat juta rupiah. | kas tinggal | 2025-06-11
        id | Ratna Siregar mengatakan karcis tidak naik, Selasa (10/6). / Terpisah, Hendra Lubis menyebut kas tinggal empat juta rupiah. | kas tinggal | 2025-06-12
        id | Ratna Siregar mengatakan karcis tidak naik, Rabu (11/6). / Bendahara Hendra Lubis menambahkan, kas tinggal empat juta rupiah. | kas tinggal | 2025-06-11
        id | Pada Senin (2/6), Ratna Siregar menyatakan karcis tidak naik. Kini ia mengakui karcis naik dua kali lipat. | dua kali lipat | 2025-06-12
        en | Rosa Fielding said on Wednesday that the pool was dry. / Leo Harding, the engineer, added that the pump had been sold. | had been sold | 2025-06-11
        en | Rosa Fielding said on Monday that the pool was dry. / Leo Harding, the engineer, said that the pump had been sold. | had been sold | 2025-06-12
        en | Rosa Fielding said on Wednesday that the pool was dry. / At the same event Leo Harding said that the pump had been sold. | had been sold | 2025-06-11
        en | At a news conference on Tuesday, Rosa Fielding said that the pool was dry. / Leo Harding said that the pump had been sold. | had been sold | 2025-06-10
        en | The board met on Tuesday evening in the old swimming hall. Rosa Fielding said that the pool was dry. | the pool was dry | 2025-06-10
        en | Rosa Fielding wrote on social media on 3 June: "The pool is dry and will stay dry." | will stay dry | 2025-06-03
        zh | 河口图书馆昨發新聞稿說明今年的借書規定和開放時間。 / 河口图书馆表示，借书一律须先登记。 | 借书一律须先登记 | 2025-06-11
        zh | 林嘉敏昨（11）日表示，借书一律须先登记。 | 借书一律须先登记 | 2025-06-11

        # A Chinese report of the eve: its people spoke that day; of the own day and from a body's desk is another time
        zh | 河口灯会昨天开幕，馆长林嘉敏点亮了第一盏灯。 / 三万人走过长堤，小吃摊排到桥头。 / 今年的灯比去年多两百盏。 / 林嘉敏说，借书证可以免费进场。 | 借书证可以免费 | 2025-06-11
        zh | 河口燈會昨天開幕，館長林嘉敏點亮了第一盞燈。 / 三萬人走過長堤，小吃攤排到橋頭。 / 今年的燈比去年多兩百盞。 / 林嘉敏今天表示，借書證可以免費進場。 | 借書證可以免費 | 2025-06-12
        zh | 河口灯会昨天开幕，馆长林嘉敏点亮了第一盏灯。 / 三万人走过长堤，小吃摊排到桥头。 / 今年的灯比去年多两百盏。 / 市统计局表示，去年有四十万人进场。 | 四十万人进场 | 2025-06-12
        zh | 本报六月十一日三版误写了河口灯会的票价。 / 三万人走过长堤，小吃摊排到桥头。 / 馆长林嘉敏说，借书证可以免费进场。 | 借书证可以免费 | 2025-06-12

        # Chinese puts the day of a saying before its verb and in its clause; before 的 it is that of a thing
        zh | 林嘉敏表示，昨天的停电烧坏了两台电脑。 | 烧坏了两台电脑 | 2025-06-12
        zh | 河口图书馆6月3日停电两小时，林嘉敏昨天说明，借书一律须先登记。 | 借书一律须先登记 | 2025-06-11
        zh | 针对昨天的报道，河口图书馆表示，借书一律须先登记。 | 借书一律须先登记 | 2025-06-12
        zh | 在昨天的发布会上，林嘉敏表示，借书一律须先登记。 | 借书一律须先登记 | 2025-06-11
        zh | “借书一律须先登记。”昨天下午，馆长林嘉敏对记者说。 | 借书一律须先登记 | 2025-06-11
        zh | 6月10日，河口图书馆停电两小时。 / 馆长林嘉敏当晚表示，借书一律须先登记。 | 借书一律须先登记 | 2025-06-10
        zh | 林嘉敏昨天出席揭牌仪式。眼下登记的读者有九万人，林嘉敏称。 | 登记的读者有九万 | 2025-06-11
        """;

    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(fields[0], fields[1], fields[2], fields[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_when_it_was_said(string language, string text, string words, string saidOn)
    {
        var content = $"---\ntitle: Notes\npublisher: Valley Times\npublished: 2025-06-12\nlanguage: {language}\n---\n{text.Replace(" / ", "\n\n", StringComparison.Ordinal)}\n";
        var statement = Assert.Single(s_tracker.Track(new ArticleReader().ReadText(content, "text.txt").Articles).Statements, item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.Equal(saidOn, statement.SaidOn?.ToString());
    }
}
