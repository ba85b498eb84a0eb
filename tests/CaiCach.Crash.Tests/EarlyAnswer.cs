using CaiCach.Crash.Tests;
using CaiCach.Data.Postgres;
using CaiCach.Kernel.Writing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(EarlyAnswer))]

namespace CaiCach.Crash.Tests;

/// <summary>
/// What the product must never do: it sends the answer that stands ready in the transaction, and commits a moment later. Loaded into the web
/// program only when the environment names this assembly.
/// </summary>
internal sealed class EarlyAnswer : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices((context, services) =>
    {
        ICommit real = context.Configuration["Database:Provider"] == "postgres" || Environment.GetEnvironmentVariable("CAICACH_Database__Provider") == "postgres"
            ? new GuardedCommit() : new PlainCommit();
        services.AddHttpContextAccessor();
        services.AddSingleton<ICommit>(s => new Commit(real, s.GetRequiredService<IHttpContextAccessor>()));
    });

    sealed class Commit(ICommit real, IHttpContextAccessor accessor) : ICommit
    {
        public async Task CommitAsync(IDbContextTransaction transaction)
        {
            if (accessor.HttpContext is { Request.Method: "POST" } call)
            {
                call.Response.StatusCode = call.Request.Path.Value!.EndsWith("/dossiers", StringComparison.Ordinal) ? StatusCodes.Status201Created : StatusCodes.Status200OK;
                call.Response.ContentType = "application/json";
                await call.Response.WriteAsync(await KeptAnswerAsync(transaction, call.Request.Headers["Idempotency-Key"].ToString()));
                await call.Response.CompleteAsync();
                await Task.Delay(40);
            }

            await real.CommitAsync(transaction);
        }

        static async Task<string> KeptAnswerAsync(IDbContextTransaction transaction, string key)
        {
            var open = transaction.GetDbTransaction();
            await using var command = open.Connection!.CreateCommand();
            command.Transaction = open;
            command.CommandText = "SELECT answer FROM kernel_kept_answer WHERE key = @key";
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@key", key);
            command.Parameters.Add(parameter);
            return (string)(await command.ExecuteScalarAsync())!;
        }
    }
}
