using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability.Apologies;

internal static class ApologyRecord
{
    public const string Kind = "apology";

    public static RecordRef Of(Apology apology) => new(Kind, apology.Id);
}
