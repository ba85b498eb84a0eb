using CaiCach.Accountability.Lateness;

namespace CaiCach.Web.Api;

/// <summary>A page of the list of coming lateness.</summary>
/// <param name="Before">Everything in it is due before this moment.</param>
/// <param name="Groups">All holders, whatever page this is.</param>
/// <param name="Items">Most urgent first.</param>
/// <param name="Next">Give it as <c>after</c> to get the page that follows; null on the last one.</param>
internal sealed record LateResource(DateTimeOffset Before, IReadOnlyList<LateGroup> Groups, IReadOnlyList<LateRow> Items, string? Next);
