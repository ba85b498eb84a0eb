using CaiCach.Kernel.Permissions;

namespace CaiCach.Kernel.Actions;

/// <summary>A thing people do that changes records.</summary>
/// <param name="Code">Stable code, <c>record.verb</c>, such as <c>dossier.receive</c>.</param>
/// <param name="Label">Vietnamese words for timelines.</param>
/// <param name="Permission">Needed to do it; null for what the product does by itself.</param>
public sealed record ActionName(string Code, string Label, Permission? Permission);
