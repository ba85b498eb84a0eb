namespace CaiCach.Demonstration;

/// <summary>Everything in the demonstration that is done with the commands that people use, after <see cref="DemonstrationSeed"/>; what needs another's work comes after it.</summary>
public static class DemonstrationLives
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await new ProcedureLives(services).RunAsync(cancellationToken);
        await new QueueLives(services).RunAsync(new SeedOptions().Last, cancellationToken);
        await new ReportLives(services).RunAsync(cancellationToken);
        await new QualityLives(services).RunAsync(cancellationToken);
        await new RatingLives(services).RunAsync(cancellationToken);
        await new SurveyLives(services).RunAsync(cancellationToken);
        await new IndexLives(services).RunAsync(cancellationToken);
        await new RoundLives(services).RunAsync(cancellationToken);
    }
}
