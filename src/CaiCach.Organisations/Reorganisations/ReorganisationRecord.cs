using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>How the history names a reorganisation.</summary>
internal static class ReorganisationRecord
{
    public static RecordRef Of(Guid id) => new("reorganisation", id);
}
