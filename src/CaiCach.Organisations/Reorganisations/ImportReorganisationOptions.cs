namespace CaiCach.Organisations.Reorganisations;

/// <summary>What <see cref="ImportReorganisation"/> is told.</summary>
public sealed record ImportReorganisationOptions : ReorganisationOptions
{
    /// <summary>A CSV or XLSX list; docs/organisation.md tells its columns.</summary>
    public required byte[] File { get; init; }
}
