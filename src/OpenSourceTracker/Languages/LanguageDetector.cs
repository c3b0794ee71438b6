using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Tells the language of a passage from its script and its commonest function words.</summary>
internal static class LanguageDetector
{
    private static readonly FrozenSet<string> s_indonesian = Set(
        "yang dan di ke dari untuk dengan pada itu ini tidak akan adalah oleh dalam sebagai juga telah sudah atau bahwa karena para tersebut kami mereka saat hingga agar bisa dapat lebih ia dia namun tetapi belum masih setelah sejak kata ujar menurut tak ada secara antara tentang kepada bukan hanya maupun serta sebuah seorang semua seluruh setiap sejumlah beberapa seperti bagi hari baru dua tiga orang tahun menjadi harus sedang sebelum maka bahkan antar sang kini lagi pernah");

    private static readonly FrozenSet<string> s_english = Set(
        "the of and to in a is was for that on with as it by at from are be this have has an not but they which were been its will would had he she their or who said after about no so we you i his her when there what if than more up out into over");

    private static readonly FrozenSet<string> s_openers = Set(
        "ketika saat sewaktu selain sementara para seorang sebuah bagi selama sepanjang seluruh sebagian beberapa banyak setiap semua begitu demikian oleh sebab itulah inilah kini dulu sejauh pun lalu kemudian padahal sebaliknya misalnya terutama khususnya menjelang hampir sekitar anda kamu kalian "
        + "when while during among although because since before under most many some several each every both despite instead once another other these those such then now today yesterday here where why how yet still even only just please thank thanks dear sir madam you your yours ours mine theirs its than because until unless upon within without along across between around near behind beyond per via like unlike according meanwhile moreover furthermore however therefore thus hence indeed perhaps maybe nobody everybody everyone someone anyone nothing everything something anything neither either none");

    /// <summary>Whether a word in lower case is one of the grammar's own, so that its capital at a sentence's start says nothing.</summary>
    public static bool IsFunctionWord(string word) => s_indonesian.Contains(word) || s_english.Contains(word) || s_openers.Contains(word);

    private static readonly string[] s_englishEndings = ["ed", "ing", "tion", "sion", "ness", "ment", "ers", "ors", "ly", "ity", "ous", "ies", "ance", "ence", "ts", "ds", "ns", "ls", "ay", "ey", "ow", "rd", "nd", "nt", "ry", "ty", "ld", "ch", "sh", "my", "cy"];

    private static readonly (string Start, string End)[] s_indonesianShapes =
        [("", "kan"), ("", "nya"), ("me", ""), ("ber", ""), ("di", ""), ("pem", "an"), ("pen", "an"), ("ke", "an"), ("per", "an"), ("ter", ""), ("", "ng"), ("", "asi"), ("", "ah"), ("", "at"), ("", "ak"), ("", "ut"), ("", "uk"), ("", "as"), ("", "ik"), ("", "ur"), ("", "ar"), ("", "am"), ("se", "")];

    /// <summary>How many of the commonest words of each language a text has.</summary>
    public static (int Indonesian, int English) Count(ReadOnlySpan<char> text)
    {
        var (indonesian, english) = (s_indonesian.GetAlternateLookup<ReadOnlySpan<char>>(), s_english.GetAlternateLookup<ReadOnlySpan<char>>());
        Span<char> word = stackalloc char[12];
        var (found, length) = ((Indonesian: 0, English: 0), 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (length < word.Length)
                {
                    word[length] = char.ToLowerInvariant(text[i]);
                }

                length++;
            }
            else if (length > 0)
            {
                if (length <= word.Length)
                {
                    found.Indonesian += indonesian.Contains(word[..length]) ? 1 : 0;
                    found.English += english.Contains(word[..length]) ? 1 : 0;
                }

                length = 0;
            }
        }

        return found;
    }

    /// <summary>id, en or zh; <paramref name="fallback"/> where the words do not tell.</summary>
    public static string Detect(ReadOnlySpan<char> text, string? fallback)
    {
        int ideographs = 0, letters = 0, indonesian = 0, english = 0, shape = 0;
        Span<char> word = stackalloc char[12];
        var lookId = s_indonesian.GetAlternateLookup<ReadOnlySpan<char>>();
        var lookEn = s_english.GetAlternateLookup<ReadOnlySpan<char>>();
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (Characters.IsIdeograph(c))
            {
                ideographs++;
            }

            if (char.IsAsciiLetter(c))
            {
                letters++;
                if (length < word.Length)
                {
                    word[length] = char.ToLowerInvariant(c);
                }

                length++;
            }
            else if (length > 0)
            {
                if (length <= word.Length)
                {
                    indonesian += lookId.Contains(word[..length]) ? 1 : 0;
                    english += lookEn.Contains(word[..length]) ? 1 : 0;
                    shape += Shape(word[..length]);
                }

                length = 0;
            }
        }

        if (ideographs > 0 && ideographs * 4 >= letters)
        {
            return "zh";
        }

        return indonesian == english ? fallback ?? (shape > 0 || (shape == 0 && indonesian > 0) ? "id" : ideographs > 0 && shape == 0 ? "zh" : "en") : indonesian > english ? "id" : "en";
    }

    // How a word looks, for a line without function words: above 0 Indonesian, below 0 English.
    private static int Shape(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return 0;
        }

        foreach (var ending in s_englishEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return -1;
            }
        }

        foreach (var (start, ending) in s_indonesianShapes)
        {
            if (word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(ending, StringComparison.Ordinal) && word.Length >= start.Length + ending.Length + 2)
            {
                return 1;
            }
        }

        // English syllables hold what Indonesian ones do not: th, ck, wh, double letters, an e at the end.
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] is not ('a' or 'u') || (word[i] == 'h' && word[i - 1] is 't' or 'w' or 'g') || (word[i] == 'k' && word[i - 1] == 'c') || word[i] is 'x' or 'q')
            {
                return -1;
            }
        }

        return word[^1] is 'e' ? -1 : word[^1] is 'a' or 'i' or 'u' ? 1 : 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
