namespace CaiCach.Web.Pages.Work;

/// <summary>What became of one dossier of a bulk action.</summary>
/// <param name="Refused">Why not; null when it was done.</param>
public sealed record WorkResult(Guid Id, string Code, string? Refused);
