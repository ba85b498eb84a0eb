namespace CaiCach.Accountability.Drafting;

/// <summary>A letter that waits for the signature.</summary>
public sealed record DraftedApology(Guid Id, Guid DossierId, string DossierCode, DateTimeOffset NewDueAt, DateTimeOffset SendBy);
