namespace CaiCach.Web.Kit;

/// <summary>A moment of a deadline bar.</summary>
/// <param name="Mark">Shape beside the word that repeats what stands in the bar: <c>used</c>, <c>due</c>, <c>late</c>, <c>pause</c>, <c>now</c> or empty.</param>
public sealed record DeadlineMoment(string Label, string Moment, string Mark = "");
