namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string EnglishPersons = """
        # A last name with its possessor opens a sentence; whom only the outlet names stands there too
        en | Valley Times | It was a bad year for Mr Oliver Pedley. The union Weavers United counts nine closed looms. / Pedley's hopes were modest. On Monday he met the weavers. The last one stopped in April, he admitted. | The last one stopped | Oliver Pedley | Indirect
        en | Valley Times | Kit Marlowe lost the match. / Marlowe, 31, was not bitter. "My knee gave out," he said. / The club says it has sold 900 raffle tickets. | it has sold 900 raffle tickets | The club | Indirect
        en | Valley Times | Nell Corby, who keeps her bees in a churchyard, sold the hives. / "They sting less in May," she told me. | They sting less | Nell Corby | Direct
        en | Valley Times | Milton Ferries, who won the tender, sold the boats. / The firm said the boats were old. | the boats were old | Milton Ferries | Indirect

        en | Valley Times | Tarn employs 85. It will, it says, charge no household more than 25 pounds. / Their lawyer, Ola Brandon, told the court that the firm had paid. | charge no household | - | Indirect
        en | Valley Times | The coat was wool. It came from the mill at Tarn, said Nell Corby; "it was wool and nothing else." | It came from the mill | Nell Corby | Indirect

        # Several bodies, or another's body, are not the one spoken of
        en | Valley Times | The Harbour Audit Committee met on Monday. Growers' unions reckon that the crop will halve. | the crop will halve | unions | Indirect
        en | Valley Times | Ferrant Airways is short of jets. The engines leak oil, its manufacturer told us. | The engines leak oil | manufacturer | Indirect
        en | Valley Times | The Weavers' Guild met on Monday. The airline said that nobody had left. | nobody had left | The airline | Indirect
        en | Valley Times | Passengers on Tarn Airways flight 86 were hurt on Monday. The airline said that nine people had left. | nine people had left | Tarn Airways | Indirect
        en | Valley Times | Tarn Foods closed the mill. The company said that the mill was old. | the mill was old | Tarn Foods | Indirect

        # Several inspectors are not the one who has just spoken
        en | Valley Times | The care office said that Ferrant Lodge was unfit. In May, the inspectors found, 41 rooms were cold. | 41 rooms were cold | inspectors | Indirect

        # A passive is no saying; a thing among others says nothing; a number opens no name
        en | Valley Times | Nell Corby did not dress it up. The money is gone, she said. The first map remains published under the old terms. | The first map | - | Narrator
        en | Valley Times | The mayor said the first map remained unpublished. | remained unpublished | mayor | Indirect

        # Who has an office or an age behind a comma
        en | Valley Times | Six mules were aboard the barge, according to the skipper, Ronnie Tibbet, 58, who is in hospital. | Six mules were aboard | Ronnie Tibbet | Indirect
        en | Valley Times | Six mules were aboard the barge, according to the skipper, who is in hospital. | Six mules were aboard | skipper | Indirect

        # Whose view a noun tells
        en | Valley Times | The bus drivers are tired. Pedley's position is that the depot is safe. | the depot is safe | Pedley | Indirect
        en | Valley Times | The council's case is that the wall was safe. | the wall was safe | council | Indirect
        en | Valley Times | The best part is that the depot is safe. | the depot is safe | - | Narrator

        # Whose paper a text is, by its publisher's line and its signature
        en | Ferrant Mining (statement to the exchange) | Ferrant Mining Limited advises of a fire at its pit. / Repairs take nine weeks. Wages are paid. | Repairs take | Ferrant Mining | Direct
        en | Ferrant Mining (newsletter) | A fire broke out at a pit. / Repairs take nine weeks. Wages are paid. | Repairs take | Ferrant Mining | Narrator
        en | Letter to members, Bakers' Branch, Cork | Dear members, / We met the owners in May and we took notes. / The ovens are to be sold. / Bring your badges. / Fraternally, / Nora Hennigan | The ovens are to be sold | Nora Hennigan | Direct
        en | Corby Payroll | On Sunday our boiler burst in the hall. / We rang the plumber at once. Some 90 parcels are wet. / The shop is open. / Gwen Harker / Chief executive | 90 parcels are wet | Gwen Harker | Direct

        # A label with an office in brackets
        en | Milton Record | Ms PEDLEY: What is being done? / Mr HARKER (operations director, Ferrant): Thank you. The bridge was closed on Monday. / Ms PEDLEY: Who closed it? / Mr HARKER: Our own engineers. / Ms PEDLEY: And the shed? / Mr HARKER: The shed is another matter. | The bridge was closed | HARKER | Direct
        """;
}
