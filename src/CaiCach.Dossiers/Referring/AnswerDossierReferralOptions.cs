namespace CaiCach.Dossiers.Referring;

/// <summary>What <see cref="AnswerDossierReferral"/> is told.</summary>
public sealed record AnswerDossierReferralOptions
{
    public required Guid ReferralId { get; init; }

    public required string? Answer { get; init; }

    /// <summary>Number of the document that answers; may be missing.</summary>
    public string? Document { get; init; }
}
