namespace CaiCach.Dossiers.Receiving;

/// <summary>The submitter as typed.</summary>
public sealed record SubmitterOptions
{
    public string? Name { get; init; }

    public string? Number { get; init; }

    public string? Phone { get; init; }
}
