using CaiCach.Kernel.Actions;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Drafting;

/// <summary>The kind of record that the histories of procedures belong to.</summary>
public static class ProcedureRecord
{
    public const string Kind = "procedure";

    public static RecordRef Of(Procedure procedure) => new(Kind, procedure.Id);
}
