namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Evidence of a leaf.</summary>
public sealed record SheetEvidence(EvidenceLink Link, RoundEvidence Evidence);
