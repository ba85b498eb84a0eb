using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds;

/// <summary>Tables of rounds.</summary>
internal sealed class RoundModelPart : IModelPart
{
    public string TablePrefix => "index";

    public void Map(ModelBuilder model)
    {
        model.Entity<Round>(e =>
        {
            e.ToTable("index_round");
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Bands).HasMaxLength(2000);
            e.Property(x => x.Decision).HasMaxLength(100);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => x.Code).IsUnique();
        });
        model.Entity<RoundUnit>(e =>
        {
            e.ToTable("index_round_unit");
            e.Property(x => x.Block).HasMaxLength(100);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.RoundId, x.UnitId }).IsUnique();
            e.HasIndex(x => x.UnitId);
        });
        model.Entity<RoundMember>(e =>
        {
            e.ToTable("index_round_member");
            e.HasKey(x => new { x.RoundId, x.OfficialId });
            e.Property(x => x.Nodes).HasMaxLength(1000);
            e.HasIndex(x => x.OfficialId);
        });
        model.Entity<RoundScore>(e =>
        {
            e.ToTable("index_round_score");
            e.Property(x => x.Inputs).HasMaxLength(4000);
            e.Property(x => x.Proposal).HasMaxLength(4000);
            e.Property(x => x.Points).HasPrecision(28, 12);
            e.Property(x => x.Reason).HasMaxLength(2000);
            e.HasIndex(x => new { x.RoundId, x.Id });
            e.HasIndex(x => new { x.RoundUnitId, x.CriterionId });
        });
        model.Entity<RoundEvidence>(e =>
        {
            e.ToTable("index_round_evidence");
            e.Property(x => x.Title).HasMaxLength(500);
            e.Property(x => x.FileHash).HasMaxLength(64);
            e.Property(x => x.FileName).HasMaxLength(200);
            e.Property(x => x.Number).HasMaxLength(100);
            e.Property(x => x.ObjectKind).HasMaxLength(40);
            e.Property(x => x.ObjectId).HasMaxLength(60);
            e.Property(x => x.Href).HasMaxLength(500);
            e.HasIndex(x => x.RoundUnitId);
        });
        model.Entity<EvidenceLink>(e =>
        {
            e.ToTable("index_round_evidence_link");
            e.HasIndex(x => new { x.RoundUnitId, x.CriterionId });
            e.HasIndex(x => x.EvidenceId);
        });
        model.Entity<RoundExplanation>(e =>
        {
            e.ToTable("index_round_explanation");
            e.Property(x => x.Text).HasMaxLength(4000);
            e.HasIndex(x => new { x.RoundUnitId, x.CriterionId });
        });
        model.Entity<RoundResult>(e =>
        {
            e.ToTable("index_round_result");
            e.HasKey(x => x.RoundUnitId);
            e.Property(x => x.UnitCode).HasMaxLength(60);
            e.Property(x => x.UnitName).HasMaxLength(300);
            e.Property(x => x.Block).HasMaxLength(100);
            e.Property(x => x.Band).HasMaxLength(60);
            e.Property(x => x.Total).HasPrecision(28, 12);
            e.Property(x => x.SelfTotal).HasPrecision(28, 12);
            e.HasIndex(x => x.RoundId);
        });
        model.Entity<RoundResultField>(e =>
        {
            e.ToTable("index_round_result_field");
            e.HasKey(x => new { x.RoundUnitId, x.Code });
            e.Property(x => x.Code).HasMaxLength(30);
            e.Property(x => x.Name).HasMaxLength(1000);
            e.Property(x => x.Points).HasPrecision(28, 12);
            e.Property(x => x.Max).HasPrecision(28, 12);
            e.Property(x => x.ApplicableMax).HasPrecision(28, 12);
        });
    }
}
