using System.Diagnostics.CodeAnalysis;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>Something that is said to a reader, kept as a code with arguments, so that it can be said in Indonesian, English and Chinese.</summary>
/// <remarks>
/// Immutable and thread-safe. A plain text is a message too: <c>Message reason = "the pool is open and shut";</c>. It says the same in every language.
/// Where a string is wanted, a message stands for its English words.
/// </remarks>
public sealed class Message : IEquatable<Message>
{
    private const string PlainCode = "text";
    private readonly string? _plain;

    private Message(string code, IReadOnlyList<MessageArgument> arguments) => (Code, Arguments) = (code, arguments);

    private Message(string code, string plain) => (Code, Arguments, _plain) = (code, [], plain);

    /// <summary>What is said, whatever the language: <c>rule.position-reversal</c>; <c>text</c> for a plain text.</summary>
    public string Code { get; }

    /// <summary>What it is said of, in a fixed order; the same in every language.</summary>
    public IReadOnlyList<MessageArgument> Arguments { get; }

    /// <summary>The languages in which the library says its own messages: en, id, zh.</summary>
    public static IReadOnlyList<string> Languages => Wording.Languages;

    /// <summary>A text that is the same in every language.</summary>
    public static Message Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(PlainCode, text);
    }

    /// <summary>A message of <c>seeds/wording</c>.</summary>
    internal static Message Of(string code, params ReadOnlySpan<(string Name, Message Value)> arguments)
    {
        var named = new MessageArgument[arguments.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, arguments[i].Value);
        }

        return new(code, named);
    }

    /// <summary>A word of the library's own vocabulary, such as a mechanism; a word that it does not know stays as it is.</summary>
    internal static Message Word(string family, string word) => new($"{family}.{word}", word);

    /// <summary>Whether there are words for it, rather than a plain text alone.</summary>
    internal bool IsWorded => Code != PlainCode && Wording.Find(Code, Wording.English) is not null;

    /// <summary>The words in that language.</summary>
    /// <param name="language">One of <see cref="Languages"/>; another counts as English.</param>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (Code == PlainCode && _plain is not null)
        {
            return _plain;
        }

        return Wording.Find(Code, language) is { } sentence
            ? Wording.Fill(sentence, name => Arguments.FirstOrDefault(argument => argument.Name == name)?.Value.In(language))
            : _plain ?? Code;
    }

    /// <summary>The words in English.</summary>
    public override string ToString() => In(Wording.English);

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Code == other.Code && _plain == other._plain && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, _plain, Arguments.Count);

    /// <summary>The text as a message, the same in every language.</summary>
    public static implicit operator Message(string text) => Plain(text);

    /// <summary>The English words.</summary>
    [return: NotNullIfNotNull(nameof(message))]
    public static implicit operator string?(Message? message) => message?.ToString();

    /// <summary>What a plain text or an own word says by itself.</summary>
    internal string? PlainText => _plain;
}

/// <summary>One thing that a message is said of.</summary>
/// <param name="Name">Its place in the sentence.</param>
/// <param name="Value">What stands there; most often a plain text.</param>
public sealed record MessageArgument(string Name, Message Value);
