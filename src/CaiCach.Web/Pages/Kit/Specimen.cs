namespace CaiCach.Web.Pages.Kit;

/// <summary>A part of the kit as its page describes it.</summary>
/// <param name="When">When to use it, in Vietnamese.</param>
/// <param name="Markup">What to write.</param>
public sealed record Specimen(string Id, string Title, string When, string Markup);
