namespace OpenSourceTracker.Tests.Statements.Subjects;

/// <summary>Who speaks where appositions stand between name and verb; beside each what looks like it.</summary>
public class AppositionHeadTests
{
    [Theory]
    [InlineData("en", "Edwin Halloway, 58, of Fenwick Lane, Carrowby, said the boiler had been serviced in March.", "the boiler had been", "Edwin Halloway")]
    [InlineData("en", "Duncan Rae, who runs a haulage business from Ardmore, said the road had been closed.", "the road had been", "Duncan Rae")]
    [InlineData("en", "Ruth Amble, a teacher at Norwood Primary, said the roof had leaked.", "the roof had leaked", "Ruth Amble")]
    [InlineData("id", "Darma Kusnadi, ketua ikatan pedagang Pasar Kliwonan, menyebut surat itu menyakitkan.", "surat itu menyakitkan", "Darma Kusnadi")]
    // An office first, and the person behind it
    [InlineData("id", "Ketua Serikat Pekerja Bank Lontara, Yosef Manurung, mengaku belum menerima surat itu.", "belum menerima", "Yosef Manurung")]
    [InlineData("en", "Brinkwater's chief executive, Leo Harding, said the mill would close.", "the mill would close", "Leo Harding")]
    [InlineData("id", "Lembaga kajian Cakrawala, Prof. Bagas Wirawan, menilai tarif itu terlalu tinggi.", "tarif itu terlalu tinggi", "Bagas Wirawan")]
    // What a director says of is not a second director.
    [InlineData("en", "Alan Dower, the operations director of Oakshore Lines, said that the MV Torrin had been repaired. The ferry sailed in May, he pointed out.", "The ferry sailed", "Alan Dower")]
    [InlineData("en", "Anna Gray, the company's chief executive, said Northmoor would stand by this community.", "Northmoor would stand", "Anna Gray")]
    public void Takes_the_head_of_the_chain(string language, string text, string words, string speaker) =>
        Assert.Equal(speaker, OneText.SpeakerOf(language, text, words));

    [Theory]
    [InlineData("en", "Margaret Doyle, a packer, said the firm had planned the closure.", "a packer")]
    [InlineData("en", "The driver of the lorry, Wayne Tully, said the brakes had failed.", "The driver of")]
    [InlineData("en", "Opening the case for the prosecution, Colin Rigg said the survey was invented.", "Opening the case")]
    [InlineData("en", "Cross-examined by Judith Emery, Edwin Halloway said he had lost the notes.", "Cross-examined")]
    [InlineData("id", "Kepala UPT Pasar Kliwonan, Dwi Atmaja, mengatakan kios sudah dibagikan.", "Kepala UPT")]
    public void Makes_no_statement_of_who_speaks(string language, string text, string words) =>
        Assert.DoesNotContain(OneText.Read(language, text), item => item.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Keeps_a_clause_before_the_attribution() =>
        Assert.Contains(OneText.Read("en", "The pool had lost its roof, but Rosa Fielding said it was safe."), item => item.Text.Contains("had lost its roof", StringComparison.Ordinal));
}
