namespace CaiCach.Web.Kit;

/// <summary>A line of the rail.</summary>
/// <param name="Waiting">How much waits there for this person; null where nothing is counted.</param>
public sealed record MenuEntry(string Href, string Icon, string Label, int? Waiting);
