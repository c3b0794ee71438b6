using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>When the words are said that carry no date of their own: on the occasion, or of the day, of which the text has told last.</summary>
internal sealed class Occasions
{
    private const int LongestDelay = 31;
    private const int Near = 2;
    private readonly ArticleContext _context;
    private readonly Passage? _lead;
    private readonly Dictionary<string, List<(CalendarPeriod Day, int Passage, int Sentence)>> _bySpeaker = new(StringComparer.Ordinal);
    private readonly List<Scene> _scenes = [];
    private readonly List<(int Index, string Speaker)> _undated = [];
    private (CalendarPeriod? Day, int Passage) _lastSaid;
    private int _sentence;

    /// <param name="passages">The article, whose first lines tell of its occasion before anything is said.</param>
    /// <param name="context">Finds the parties behind names.</param>
    public Occasions(IReadOnlyList<Passage> passages, ArticleContext context)
    {
        _context = context;
        _lead = passages.FirstOrDefault(passage => !passage.IsDirt && passage.Sentences.Count > 0 && passage.Tokens.Count > 8);
        if (_lead is not null)
        {
            var quoted = Enumerable.Range(0, _lead.Tokens.Count).Select(token => _lead.QuotationOf(token) is not null).ToArray();
            _scenes.AddRange(_lead.Sentences.Where(sentence => sentence.Count > 0).SelectMany(sentence => Scene.In(_lead, sentence, quoted, null, isSaid: false, isLead: true, context)).Where(scene => scene.Day.Start < _lead.Article.PublishedOn!.Start));
        }
    }

    /// <summary>Notes the scenes of a sentence, before what is said in it.</summary>
    public void Enter(Passage passage, Sentence sentence, bool[] inUtterance, CalendarPeriod? said, bool isSaid)
    {
        _sentence++;
        if (passage != _lead)
        {
            // The text comes to its own day: what follows need not be of the eve.
            if (passage.Article.PublishedOn is { } published && _scenes.Exists(scene => scene.IsEve) && AttributionDate.DatesIn(passage, sentence, inUtterance).Any(item => item.Date.Modifier == TemporalModifier.None && item.Date.Period == published))
            {
                for (var i = 0; i < _scenes.Count; i++)
                {
                    _scenes[i] = _scenes[i] with { IsEve = false };
                }
            }

            _scenes.AddRange(Scene.In(passage, sentence, inUtterance, said, isSaid, isLead: false, _context));
        }
    }

    /// <summary>Notes a statement of a speaker and its date; the date that it has from what was told before.</summary>
    /// <param name="index">The number of the statement.</param>
    /// <param name="passage">The number of its passage.</param>
    /// <param name="ties">What its sentence says of the occasion.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="frame">Its words of attribution.</param>
    /// <param name="form">How it is said.</param>
    /// <param name="saidOn">When, where its sentence tells.</param>
    /// <param name="published">When the article came out.</param>
    public CalendarPeriod? Note(int index, int passage, OccasionTies ties, Speaker speaker, SpeechFrame? frame, AttributionForm form, CalendarPeriod? saidOn, CalendarPeriod? published)
    {
        // "The memo is dated 3 March. The pool, it says, is dry": no person is "it".
        if (saidOn is null && speaker.Class == SourceClass.Unknown && frame?.Speaker.Refers == "pronoun.org")
        {
            return _scenes.FindLast(item => item.Kind == SceneKind.Paper && passage - item.Passage <= 1)?.Day;
        }

        if (form is not (AttributionForm.Direct or AttributionForm.Indirect) || speaker.Class is not (SourceClass.Named or SourceClass.RoleOnly or SourceClass.Document or SourceClass.Unknown))
        {
            return null;
        }

        // Somebody speaks, and the text does not show who: only the occasion can tell when.
        if (speaker.Class == SourceClass.Unknown)
        {
            return saidOn is null ? _scenes.FindLast(item => item.Holds(speaker, passage, ties.IsAudience))?.Day : null;
        }

        if (!_bySpeaker.TryGetValue(speaker.Name, out var known) && (known = WithOffice(speaker.Name)) is null)
        {
            _bySpeaker[speaker.Name] = known = [];
        }

        if (saidOn is { } dated)
        {
            known.Add((dated, passage, _sentence));
            _lastSaid = (dated, passage);
            return null;
        }

        if (ties.IsNow)
        {
            return null;
        }

        var scene = _scenes.FindLast(item => item.Holds(speaker, passage, ties.IsAudience));
        var own = known is [.., var last] && (speaker.Party?.Kind == MentionKind.Person && speaker.Class == SourceClass.Named || passage - last.Passage <= Near) ? last : default;
        if (own.Day is { } && (scene is null || own.Passage >= scene.Passage))
        {
            // "In January he posted a video and said A. “B,” he said.": the next sentence goes on, however long ago it was.
            if (own.Passage == passage && _sentence - own.Sentence <= 1 && !ties.IsApart)
            {
                known.Add((own.Day, passage, _sentence));
                _lastSaid = (own.Day, passage);
                return own.Day;
            }

            return AttributionDate.IsRecentDay(own.Day, published, LongestDelay) ? own.Day : null;
        }

        var beside = ties.IsTogether ? _lastSaid.Day ?? _scenes.LastOrDefault()?.Day : scene is null ? Joins(speaker, frame, passage) : null;
        if (beside is { } day)
        {
            known.Add((day, passage, _sentence));
            return day;
        }

        if (scene is null)
        {
            _undated.Add((index, speaker.Name));
        }

        return scene?.Day;
    }

    // "The secretary added": whoever adds to what was just said speaks beside the one who said it; 也称 is of another day.
    private CalendarPeriod? Joins(Speaker speaker, SpeechFrame? frame, int passage) =>
        frame is { Cue: { } cue } && cue.Is("speech.add") && speaker.Name[0] < '\u2E80' && passage - _lastSaid.Passage <= 1 ? _lastSaid.Day : null;

    // 局长林嘉敏 and 林嘉敏 are one.
    private List<(CalendarPeriod Day, int Passage, int Sentence)>? WithOffice(string name) =>
        name.Length > 1 && name[0] > '\u3000' ? _bySpeaker.FirstOrDefault(item => item.Key.EndsWith(name, StringComparison.Ordinal)).Value : null;

    /// <summary>Gives what a speaker said before any date the one recent date on which the article has that speaker talk.</summary>
    public List<StatementEvidence> Apply(List<StatementEvidence> found)
    {
        foreach (var (index, speaker) in _undated)
        {
            if (_bySpeaker.TryGetValue(speaker, out var known) && known.Select(item => item.Day).Distinct().Take(2).ToList() is [var only] && AttributionDate.IsRecentDay(only, found[index].Statement.PublishedOn, LongestDelay))
            {
                found[index] = found[index] with { Statement = found[index].Statement with { SaidOn = only } };
            }
        }

        return found;
    }
}
