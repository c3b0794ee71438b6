using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Accuracy.Seeds;

/// <summary>
/// Who said the main statements of the five texts, when, and how firmly.
/// Rows: words of the statement, what is asked, the answer.
/// </summary>
public class SeedDetailTests
{
    public static TheoryData<string, string, string> Right => new()
    {
        { "Avocado mungkin keluar", "speaker", "Bloomberg" },
        { "Avocado mungkin keluar", "attribution", "reported" },
        { "Avocado mungkin keluar", "certainty", "possible" },
        { "Meta dilaporkan menyetop uji coba", "certainty", "reported" },
        { "Meta dilaporkan menyetop uji coba", "attribution", "reported" },
        { "tidak berubah", "speaker", "juru bicara perusahaan Meta" },
        { "tidak berubah", "saidOn", "2025-07-31" },
        { "tidak berubah", "kind", "continuity" },
        { "tidak berubah", "holder", "Meta" },
        { "terus merilis", "speaker", "juru bicara perusahaan Meta" },
        { "terus merilis", "kind", "commitment" },
        { "terus merilis", "holder", "Meta" },
        { "berhati-hati menentukan bagian mana", "speaker", "Mark Zuckerberg" },
        { "berhati-hati menentukan bagian mana", "saidOn", "2025-07-30" },
        { "kita seharusnya open source", "speaker", "Mark Zuckerberg" },
        { "Meta berkomitmen terhadap open-source AI", "speaker", "Mark Zuckerberg" },
        { "Meta berkomitmen terhadap open-source AI", "kind", "commitment" },
        { "Meta berkomitmen terhadap open-source AI", "saidOn", "2024-07" },
        { "kekhawatiran baru mengenai keamanan", "saidOn", "2025-07-30" },
        { "menjadi yang paling canggih di industri", "saidOn", "2024" },
        { "menjadi yang paling canggih di industri", "kind", "prediction" },
        { "不必死守徹底開源", "speaker", "Mark Zuckerberg" },
        { "微調而成", "speaker", "people familiar" },
        { "微調而成", "attribution", "reported" },
        { "kita seharusnya open source", "saidOn", "2024-01" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Is_right(string words, string what, string answer) => Assert.Equal([answer], Answers(words, what));

    private static List<string?> Answers(string words, string what) =>
        [.. SeedFindings.With(words).Select(statement => what switch
        {
            "speaker" => statement.Speaker,
            "holder" => statement.Holder,
            "attribution" => ReportWords.Of(statement.Attribution),
            "certainty" => ReportWords.Of(statement.Certainty),
            "kind" => ReportWords.Of(statement.Kind),
            "saidOn" => statement.SaidOn?.ToString(),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing of the kind can be asked."),
        }).Distinct()];
}
