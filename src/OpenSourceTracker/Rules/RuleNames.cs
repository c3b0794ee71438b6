namespace OpenSourceTracker.Rules;

/// <summary>The form of a rule's id and kind, for rules of every origin.</summary>
internal static class RuleNames
{
    public const string BuiltInPrefix = "OST";

    public const string BuiltInId = "starts with OST, which is kept for built-in rules: expected another prefix, such as USR001";

    public const string IdForm = "expected capital letters and at least three digits, such as USR001";

    public const string KindForm = "expected lower-case words joined by hyphens, such as price-broken";

    public static bool IsId(string id) => LettersOf(id) is > 0 and var letters && id.Length >= letters + 3 && id.Skip(letters).All(char.IsAsciiDigit);

    public static bool IsBuiltInId(string id) => id[..LettersOf(id)] == BuiltInPrefix;

    public static bool IsKind(string kind) => kind.Split('-').All(word => word.Length > 0 && word.All(char.IsAsciiLetterLower));

    private static int LettersOf(string id) => id.TakeWhile(char.IsAsciiLetterUpper).Count();
}
