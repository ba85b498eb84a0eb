using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiCach.Kernel;

/// <summary>Start here: what the kernel registers. It owns the tables <c>kernel_*</c>.</summary>
public static class KernelModule
{
    public static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.AddLogging();
        services.AddSingleton(new ModuleInfo("Kernel", KernelActions.All, KernelPermissions.Rights));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICommit, PlainCommit>();
        services.AddSingleton<LocalClock>();
        services.AddSingleton<DemonstrationClock>();
        services.AddSingleton<WriteQueue>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<IModelPart, KernelModelPart>();
        services.AddScoped<ActionRunner>();
        services.AddScoped<Reading.ReadingLog>();
        services.TryAddSingleton(new SmtpOptions());
        services.TryAddSingleton(new SiteOptions());
        services.AddSingleton<IOutboxChannel, SmtpChannel>();
        services.AddScoped<OutboxDelivery>();
        services.AddScoped<ParkedMessages>();
        services.AddScoped<RetryMessage>();
        services.AddHostedService<OutboxWorker>();
        services.AddScoped<Audit.AuditVerifier>();
        services.AddSingleton<SealingKeys>();
        services.AddScoped<SealedLogVerifier>();
        services.AddScoped<SealedLog>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<ProveRecord>();
        services.AddHostedService<SealWorker>();
        services.AddScoped<Backups.TakeBackup>();
        services.AddScoped<Backups.RestoreBackup>();
        return services;
    }
}
