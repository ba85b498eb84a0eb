namespace CaiCach.Accountability.Drafting;

/// <summary>What became of each dossier.</summary>
public sealed record DraftedApologies(IReadOnlyList<DraftedApology> Drafted, IReadOnlyList<NotDrafted> Left);
