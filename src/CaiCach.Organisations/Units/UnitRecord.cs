using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Units;

/// <summary>How the history names a unit.</summary>
internal static class UnitRecord
{
    public static RecordRef Of(Guid id) => new("unit", id);
}
