namespace CaiCach.Web.Api;

/// <summary>Rows of one sort that go from one unit to another; no <paramref name="To"/>: they have no destination.</summary>
internal sealed record ReorganisationMoveRow(string What, string? From, string? To, int Expected, int? Executed);
