namespace CaiCach.Kernel.Permissions;

/// <summary>Something a person may be allowed to do.</summary>
/// <param name="Code">Stable code, <c>module.verb</c>, such as <c>dossiers.receive</c>.</param>
/// <param name="Label">Vietnamese words for screens that list rights.</param>
public sealed record Permission(string Code, string Label);
