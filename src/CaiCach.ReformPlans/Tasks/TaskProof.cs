namespace CaiCach.ReformPlans.Tasks;

/// <summary>What shows that something was done: a document, a record inside the product, a stored file. Any of them suffices.</summary>
/// <param name="Number">Number of the document.</param>
/// <param name="On">Its date.</param>
/// <param name="Link">A page of the product that shows it, such as <c>/dossiers/…</c>; always local.</param>
/// <param name="FileHash">Key of the stored file.</param>
/// <param name="FileName">The name it came with.</param>
public sealed record TaskProof(string? Number, DateOnly? On, string? Link, string? FileHash, string? FileName)
{
    public static readonly TaskProof None = new(null, null, null, null, null);

    public bool IsEmpty => Number is null && Link is null && FileHash is null;
}
