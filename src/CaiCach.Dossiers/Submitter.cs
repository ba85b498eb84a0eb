namespace CaiCach.Dossiers;

/// <summary>Người nộp hộ: who stood at the counter on the applicant's behalf.</summary>
public sealed record Submitter
{
    public string Name { get; init; } = "";

    public string? Number { get; init; }

    public string? Phone { get; init; }
}
