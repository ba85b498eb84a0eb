namespace CaiCach.Web.Kit;

/// <summary>Something that waits for this person, said under the bell; a link to it.</summary>
public sealed record Notice(string Href, string Text, string Tone);
