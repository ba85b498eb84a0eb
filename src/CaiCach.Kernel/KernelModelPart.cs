using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Idempotency;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel;

internal sealed class KernelModelPart : IModelPart
{
    public string TablePrefix => "kernel";

    public void Map(ModelBuilder model)
    {
        model.Entity<AuditEntry>(e =>
        {
            e.ToTable("kernel_audit_entry");
            e.Property(x => x.Action).HasMaxLength(60);
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.Property(x => x.Reason).HasMaxLength(2000);
            e.Property(x => x.RecordKind).HasMaxLength(40);
            e.HasIndex(x => new { x.RecordKind, x.RecordId, x.Sequence }).IsUnique();
            e.HasIndex(x => new { x.OfficialId, x.At });
            e.HasIndex(x => x.Id).HasFilter("position IS NULL"); // holds the last minute only
        });
        model.Entity<AuditLeaf>(e =>
        {
            e.ToTable("kernel_audit_leaf");
            e.HasKey(x => x.Position);
            e.Property(x => x.Position).ValueGeneratedNever();
            e.Property(x => x.RecordKind).HasMaxLength(40);
        });
        model.Entity<AuditNode>(e =>
        {
            e.ToTable("kernel_audit_node");
            e.HasKey(x => new { x.Level, x.Index });
        });
        model.Entity<Checkpoint>(e =>
        {
            e.ToTable("kernel_audit_checkpoint");
            e.HasKey(x => x.Number);
            e.Property(x => x.Number).ValueGeneratedNever();
            e.Property(x => x.KeyId).HasMaxLength(16);
        });
        model.Entity<KeptAnswer>(e =>
        {
            e.ToTable("kernel_kept_answer");
            e.HasKey(x => new { x.OfficialId, x.Key });
            e.Property(x => x.Key).HasMaxLength(80);
            e.Property(x => x.Action).HasMaxLength(60);
        });
        model.Entity<Counter>(e =>
        {
            e.ToTable("kernel_counter");
            e.HasKey(x => new { x.Series, x.Period });
            e.Property(x => x.Series).HasMaxLength(80);
            e.Property(x => x.Period).HasMaxLength(20);
        });
        model.Entity<OutboxMessage>(e =>
        {
            e.ToTable("kernel_outbox_message");
            e.Property(x => x.Channel).HasMaxLength(20);
            e.Property(x => x.Kind).HasMaxLength(60);
            e.Property(x => x.RecordKind).HasMaxLength(40);
            e.Property(x => x.Recipient).HasMaxLength(200);
            e.Property(x => x.Subject).HasMaxLength(300);
            e.Property(x => x.Reference).HasMaxLength(120);
            e.HasIndex(x => x.Reference).IsUnique();
            e.HasIndex(x => new { x.State, x.NextAttemptAt });
            e.HasIndex(x => new { x.RecordKind, x.RecordId });
        });
        model.Entity<StoredFile>(e =>
        {
            e.ToTable("kernel_stored_file");
            e.HasKey(x => x.Hash);
            e.Property(x => x.Hash).HasMaxLength(64);
            e.Property(x => x.MediaType).HasMaxLength(100);
        });
    }
}
