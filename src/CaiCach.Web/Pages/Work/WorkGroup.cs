using CaiCach.Dossiers.Listing;

namespace CaiCach.Web.Pages.Work;

/// <summary>Dossiers that are due in the same stretch of time, or that wait for somebody else.</summary>
public sealed record WorkGroup(string Id, string Heading, string Tone, IReadOnlyList<DossierRow> Rows);
