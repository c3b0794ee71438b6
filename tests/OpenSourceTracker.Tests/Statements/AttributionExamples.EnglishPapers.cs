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

        # A part of a paper speaks for the paper; another table is furniture
        en | Valley Times | The registrar has seen the audit. One page puts the loss at nine million. | puts the loss | audit | Indirect
        en | Valley Times | In the minutes of the hall committee, one item reads: "Sold: the piano, to the school, in May." | the piano | minutes | Direct
        en | Valley Times | The porters painted the hall. A table in the corner puts the vase at eye level. | puts the vase | - | Narrator
        en | Valley Times | The porters have a contract. The hall will stay, whatever the table says, Nell Corby insists. | The hall will stay | Nell Corby | Indirect

        # Who gives a figure in a paper of theirs, and who speaks of so and so many
        en | Valley Times | In its yearbook Tarn Foods puts the landings at 900 tonnes. | puts the landings | Tarn Foods | Indirect
        en | Valley Times | In a yellow hat Nell Corby gave the cup to the winner of the race. | gave the cup | - | Narrator
        en | Valley Times | A dealer speaks of 300 tickets sold. | 300 tickets sold | dealer | Reported
        en | Valley Times | A dealer speaks of better days and longer queues. | better days | - | Narrator
        en | Valley Times | The kitchen of the old dairy closed, a filing by Tarn Foods to the registrar on Monday shows. | The kitchen of the old dairy | Tarn Foods | Indirect

        # The report of an authority that has judged somebody is the authority's
        en | Valley Times | The food inspectorate has rated the kitchen at Tarn Lodge poor. / Mice ran under the stove, its report of 4 May says. | Mice ran | inspectorate | Indirect
        en | Valley Times | The rent tribunal has found for nine tenants against Tarn Homes. The roof had been open since May, the ruling states. | The roof had been open | tribunal | Indirect
        en | Valley Times | Tarn Foods has rated its cooks. Mice ran under the stove, the report says. | Mice ran | report | Indirect

        # Several who have no name, once they have been told of
        en | Valley Times | The hall was sold in May, according to two clerks and a porter. / The buyer has not paid, the people said. | The buyer has not paid | clerks | Indirect
        en | Valley Times | The hall was sold in May, Nell Corby said. / The buyer has not paid, the people said. | The buyer has not paid | people | Indirect

        # A second quotation behind the attribution of the first; a body with "which" is not she
        en | Valley Times | "That is false," a spokesman said. "Every single tile was paid for by the tenant." | Every single tile | spokesman | Direct
        en | Valley Times | Tarn Foods, which runs the dairy, sent its managing director, Nell Corby. She walked round the shed in boots. "The dairy stays." | The dairy stays | Nell Corby | Direct
        en | Valley Times | A Milton councillor, who asked us not to print his name and keeps bees, claims that the hall is sold. | the hall is sold | councillor | Reported
        """;
}
