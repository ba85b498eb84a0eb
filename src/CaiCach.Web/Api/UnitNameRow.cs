namespace CaiCach.Web.Api;

/// <summary>A name from a day on.</summary>
internal sealed record UnitNameRow(DateOnly From, string Name, string ShortName, string? Decision);
