namespace CaiCach.Web.Pages.Processes;

/// <summary>A step as a box.</summary>
public sealed record DrawnStep(string Key, string Stage, IReadOnlyList<string> Name, string Who, string Hours, int X, int Y, int Width, int Height);
