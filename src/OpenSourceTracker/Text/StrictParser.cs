using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenSourceTracker.Text;

/// <summary>Lets through only plain YAML of a bounded size and depth: no anchors, aliases or tags, with which a small file can stand for a huge one.</summary>
internal sealed class StrictParser(IParser parser) : IParser
{
    public const int MostCharacters = 1_000_000;
    private const int MostDepth = 16;
    private const int MostEvents = 200_000;
    private int _depth;
    private int _events;
    private int _documents;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        var problem = Current switch
        {
            _ when ++_events > MostEvents => FormattableString.Invariant($"the file holds more than {MostEvents} parts"),
            AnchorAlias alias => $"the alias *{alias.Value} is not accepted; write its content out",
            NodeEvent { Anchor.IsEmpty: false } node => $"the anchor &{node.Anchor.Value} is not accepted; write its content where it is needed",
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } node => $"the tag {node.Tag} is not accepted",
            MappingStart or SequenceStart when ++_depth > MostDepth => FormattableString.Invariant($"more than {MostDepth} levels stand inside each other"),
            DocumentStart when ++_documents > 1 => "only one document may stand in a file; put the second into a file of its own",
            _ => null,
        };
        _depth -= Current is MappingEnd or SequenceEnd ? 1 : 0;
        return problem is null ? true : throw new YamlException(Current!.Start, Current.End, problem);
    }
}
