namespace CaiCach.Kernel.Actions;

/// <summary>A record that has a history: its kind (<c>dossier</c>, <c>apology</c>, …) and id.</summary>
public readonly record struct RecordRef(string Kind, Guid Id);
