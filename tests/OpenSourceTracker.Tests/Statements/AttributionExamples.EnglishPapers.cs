namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string EnglishPapers = """
        # A second verb of saying has the subject of the first; what stands before it is the outlet's
        en | Valley Times | Nell Corby opened the hall and said that the roof was sound. | the roof was sound | Nell Corby | Indirect
        en | Valley Times | Nell Corby opened the hall and said that the roof was sound. | opened the hall | - | Narrator
        en | Valley Times | Tarn Foods closed its kitchen, saying that the roof leaked. | the roof leaked | Tarn Foods | Indirect
        en | Valley Times | The Tarn dairy paid a fine after admitting that it had watered the milk. | it had watered the milk | Tarn dairy | Indirect
        en | Valley Times | Nell Corby paid a fine after admitting to the court that she had watered the milk. | she had watered the milk | Nell Corby | Indirect
        en | Valley Times | Nell Corby was called in and told that the hall was sold. | the hall was sold | - | Narrator
        en | Valley Times | Nell Corby opened the hall where the porter slept and said nothing of the roof. | opened the hall | - | Narrator
        en | Valley Times | If Nell Corby opens the hall and says that the roof is sound, we shall go in. | the roof is sound | - | Narrator
        en | Valley Times | The roof was repaired and painted. | The roof was repaired | - | Narrator
        """;
}
