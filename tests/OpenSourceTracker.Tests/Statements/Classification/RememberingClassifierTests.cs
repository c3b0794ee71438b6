using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Tests.Statements.Classification;

public sealed class RememberingClassifierTests
{
    [Fact]
    public void A_sentence_is_asked_of_once_and_its_context_belongs_to_it()
    {
        var counting = new Counting();
        var remembering = new RememberingClassifier(counting);
        var first = remembering.Classify(new("The mill stays open.", "Mills"));
        Assert.Same(first, remembering.Classify(new("The mill stays open.", "Mills")));
        Assert.Equal(1, counting.Asked);
        remembering.Classify(new("The mill stays open.", "Rivers"));
        Assert.Equal(2, counting.Asked);
    }

    private sealed class Counting : IStatementClassifier
    {
        public int Asked { get; private set; }

        public StatementClassification Classify(StatementSentence sentence)
        {
            Asked++;
            return new(new(null, []), new(null, []), new(null, []), new(null, []));
        }
    }
}
