namespace OpenSourceTracker.Tests.Statements.Speakers;

/// <summary>Who says a quotation, and for whom a pronoun or a noun stands.</summary>
public class QuotationSpeakerTests
{
    [Theory]
    // Whoever declines to comment did not say what stands before.
    [InlineData("en", "“I have worked here for years,” said Anne Trickett, a packer. “We were never told.” Bellmoor declined to comment.", "We were never told", "Anne Trickett")]
    [InlineData("en", "“I have worked here for years,” said Anne Trickett, a packer. Leo Harding was blunt: “We told them twice.”", "We told them twice", "Leo Harding")]
    // A body that answers somebody is not that person.
    [InlineData("en", "Kelly Marsden, 29, whose son was born in an ambulance, said that she had been sent elsewhere. “I have the texts,” she said. / In papers for its board, the trust said that two babies had died in May.", "two babies had died", "the trust")]
    // She is nobody's ship and no branch of a firm.
    [InlineData("en", "Captain Iain Morrow said the MV Scalpay had sailed with one engine. The MV Scalpay was built in 1998. The crew had been warned, he pointed out.", "The crew had been warned", "Iain Morrow")]
    [InlineData("en", "Rosa Fielding, on the ninth floor since 1988, is leaving. \"I am sorry,\" she said.", "I am sorry", "Rosa Fielding")]
    // People of a place are not the person just spoken of.
    [InlineData("id", "Feri Santosa datang ke kantor pada Senin. Petani di tiga kecamatan mengeluhkan pupuk tidak ada di kios.", "pupuk tidak ada", "Petani")]
    [InlineData("id", "Klub yang kini berada di peringkat ke-15 klasemen sementara itu memastikan tidak ada pergantian pelatih.", "tidak ada pergantian pelatih", "Klub")]
    [InlineData("zh", "两名遇难者的家属站在市第三人民医院外，他们表示公司要求不得接受采访。", "公司要求不得接受采访", "unknown")]
    public void Names_the_speaker(string language, string text, string words, string speaker) =>
        Assert.Contains(speaker, OneText.SpeakerOf(language, text, words), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("A paper prepared for the governors, which has been seen by Campus Weekly, shows a deficit of £31m.", "Campus")]
    [InlineData("According to the 84-page report, the group had been warned in May.", "page")]
    [InlineData("The attackers had copied the database, Dmitri Holland said, including fields that Quillmark had told regulators did not exist.", "Quillmark")]
    public void Is_not(string text, string speaker) =>
        Assert.DoesNotContain(OneText.Read("en", text), item => item.Speaker == speaker);
}
