using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Demonstration;

/// <summary>A dossier to be.</summary>
internal sealed record Planned(Unit Agency, ProcedureVersion Version, Unit Division, DateTime Received, Life Life);
