namespace CaiCach.Web.Kit;

/// <summary>A line of the rail.</summary>
public sealed record MenuEntry(string Href, string Icon, string Label);
