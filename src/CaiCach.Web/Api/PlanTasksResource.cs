using CaiCach.ReformPlans.Listing;

namespace CaiCach.Web.Api;

/// <summary>A page of a plan's tasks.</summary>
/// <param name="Items">The rows, in the plan's order.</param>
/// <param name="Count">How many the question finds in all.</param>
/// <param name="Next">Give it as <c>after</c> to get the page that follows; null on the last one.</param>
internal sealed record PlanTasksResource(IReadOnlyList<PlanTaskRow> Items, int Count, Guid? Next);
